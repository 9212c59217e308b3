package nl.weegwijzer.e2e;

import java.util.UUID;
import nl.weegwijzer.demo.DemoPeople;
import nl.weegwijzer.demo.DemoPerson;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The people of the demo, linked to what an issuer calls them: their logins. */
public final class LinkedPeople {

    private final JdbcClient database;
    private final String issuer;

    private LinkedPeople(JdbcClient database, String issuer) {
        this.database = database;
        this.issuer = issuer;
    }

    /**
     * Everyone of the demo world, whom this issuer may call by their login from now on. For stories that run in the
     * {@code demo} profile and sign in at Keycloak.
     */
    public static LinkedPeople ofDemoWorld(JdbcClient database, String issuer) {
        database.sql("""
                        insert into person_identity (id, issuer, subject, person_id, linked_at)
                        select uuid(), :issuer, i.subject, i.person_id, now() from person_identity i
                        where i.issuer = 'http://localhost/demo' and not exists (
                            select 1 from person_identity x where x.issuer = :issuer and x.subject = i.subject)
                        """).param("issuer", issuer).update();
        return new LinkedPeople(database, issuer);
    }

    /** Everyone once more, in a new organisation where nothing has happened yet. */
    public static LinkedPeople ofNewOrganisation(JdbcClient database, String issuer) {
        LinkedPeople people = new LinkedPeople(database, issuer);
        UUID organisation = UUID.randomUUID();
        database.sql("insert into organisation (id, code, name) values (?, ?, 'Gemeente Proefstad')")
                .params(organisation, organisation.toString())
                .update();
        DemoPeople.all().forEach(person -> people.link(organisation, person));
        return people;
    }

    /** What the portal should say of somebody who signed in. */
    String expected(DemoPerson person) {
        UUID id = database.sql("select person_id from person_identity where issuer = ? and subject = ?")
                .params(issuer, person.login())
                .query(UUID.class)
                .single();
        return id + " [" + person.role().authority() + "]";
    }

    private void link(UUID organisation, DemoPerson person) {
        UUID id = UUID.randomUUID();
        database.sql("insert into person (id, name, version) values (?, ?, 0)")
                .params(id, person.name())
                .update();
        database.sql("insert into person_role (id, organisation_id, person_id, role) values (?, ?, ?, ?)")
                .params(UUID.randomUUID(), organisation, id, person.role().name())
                .update();
        database.sql(
                        "insert into person_identity (id, issuer, subject, person_id, linked_at) values (?, ?, ?, ?, now())")
                .params(UUID.randomUUID(), issuer, person.login(), id)
                .update();
    }
}
