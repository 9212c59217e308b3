package nl.weegwijzer.people.signin;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Which sign-in is whose. */
interface SignIns extends Repository<PersonIdentity, UUID> {

    PersonIdentity save(PersonIdentity identity);

    /** Ends every way in which somebody signed in until now. */
    @Modifying(flushAutomatically = true)
    @Query("delete from PersonIdentity i where i.person = :person")
    void end(UUID person);

    @Query("""
            select new nl.weegwijzer.people.signin.LinkedRole(p.id, p.name, r.organisation, r.role)
            from PersonIdentity i join Person p on p.id = i.person join PersonRole r on r.person = p.id
            where i.issuer = :issuer and i.subject = :subject
            order by r.organisation, r.role
            """)
    List<LinkedRole> rolesOf(String issuer, String subject);
}
