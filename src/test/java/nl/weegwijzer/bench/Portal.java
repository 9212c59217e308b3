package nl.weegwijzer.bench;

import java.io.IOException;
import java.util.function.Function;
import nl.weegwijzer.Weegwijzer;
import nl.weegwijzer.demo.DemoPerson;
import nl.weegwijzer.e2e.FreePort;
import nl.weegwijzer.people.signin.SignedInPerson;
import nl.weegwijzer.people.signin.SigningIn;
import nl.weegwijzer.testing.Acting;
import nl.weegwijzer.testing.StatementCount;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;

/** The portal with its demo world in this process, on data of its own, counting what it asks its database. */
public final class Portal implements AutoCloseable {

    private static final String ISSUER = "http://localhost/demo";

    private final int port;
    private final ConfigurableApplicationContext context;

    private Portal(int port, ConfigurableApplicationContext context) {
        this.port = port;
        this.context = context;
    }

    /** Starts anew, on a free port. */
    public static Portal start() {
        int port = FreePort.find();
        var context = new SpringApplicationBuilder(Weegwijzer.class, StatementCount.class)
                .profiles("demo")
                .initializers(fresh -> fresh.getBeanFactory().registerSingleton("noTests", new NoTests()))
                .run(
                        "--server.port=" + port,
                        "--weegwijzer.demo.data=target/bench/data",
                        "--weegwijzer.demo.reset=true");
        return new Portal(port, context);
    }

    /** Where it runs, without a slash at the end. */
    public String address() {
        return "http://localhost:" + port;
    }

    /** One of its services. */
    public <T> T the(Class<T> service) {
        return context.getBean(service);
    }

    /** Something that stands on the portal as a whole. */
    public <T> T with(Function<ApplicationContext, T> made) {
        return made.apply(context);
    }

    /** Somebody of the demo world, to act without a browser. */
    public Acting acting(DemoPerson person) {
        SignedInPerson known = the(SigningIn.class).find(ISSUER, person.login()).orElseThrow();
        return new Acting(known.id(), known.organisation(), person.role());
    }

    @Override
    public void close() {
        context.close();
    }

    /** The tests stand on the same class path and are no part of the portal. */
    private static final class NoTests extends TypeExcludeFilter {

        @Override
        public boolean match(MetadataReader type, MetadataReaderFactory factory) throws IOException {
            return type.getResource().getURL().getPath().contains("/test-classes/");
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof NoTests;
        }

        @Override
        public int hashCode() {
            return NoTests.class.hashCode();
        }
    }
}
