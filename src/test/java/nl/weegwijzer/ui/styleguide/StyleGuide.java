package nl.weegwijzer.ui.styleguide;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.internal.BundleUtils;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.spring.annotation.EnableVaadin;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.weegwijzer.people.CurrentPerson;
import nl.weegwijzer.people.DisplayPreferences;
import nl.weegwijzer.people.Role;
import nl.weegwijzer.people.traject.TrajectOverview;
import nl.weegwijzer.people.traject.TrajectSummary;
import nl.weegwijzer.security.LeavingEverywhere;
import nl.weegwijzer.shared.PersonId;
import nl.weegwijzer.shared.TrajectId;
import nl.weegwijzer.ui.shell.ClientLayout;
import nl.weegwijzer.ui.shell.DeskLayout;
import nl.weegwijzer.ui.shell.Signpost;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;

/** A portal with nothing in it but blocks: no database, no sign-in. Runs by itself too, on port 8090. */
@TestConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration(
        excludeName = {
            "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
            "org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration",
            "org.springframework.boot.data.jpa.autoconfigure.DataJpaRepositoriesAutoConfiguration",
            "org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration",
            "org.springframework.boot.security.autoconfigure.SecurityAutoConfiguration",
            "org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration",
            "org.springframework.boot.security.autoconfigure.actuate.web.servlet.ManagementWebSecurityAutoConfiguration",
            "com.vaadin.flow.spring.SpringSecurityAutoConfiguration"
        })
@EnableVaadin("nl.weegwijzer.ui.shell")
@ComponentScan({"nl.weegwijzer.ui.shell", "nl.weegwijzer.ui.display", "nl.weegwijzer.ui.text"})
public class StyleGuide {

    static void main() {
        start(8090);
    }

    static ConfigurableApplicationContext start(int port) {
        return start(port, Map.of());
    }

    static ConfigurableApplicationContext start(int port, Map<String, Object> settings) {
        return new SpringApplicationBuilder(StyleGuide.class)
                .properties(settings)
                .properties(Map.of("server.port", port, "spring.config.name", "styleguide"))
                .properties(Map.of(
                        "vaadin.productionMode", true, "logging.level.root", "WARN", "spring.main.banner-mode", "off"))
                .run();
    }

    @Bean
    VaadinServiceInitListener pages() {
        return guide -> {
            guide.getSource().addUIInitListener(opened -> loadEverything(opened.getUI()));
            RouteConfiguration routes = RouteConfiguration.forApplicationScope();
            routes.setRoute("gids/overzicht", HomeSample.class, ClientLayout.class);
            routes.setRoute("gids/vraag", QuestionSample.class, ClientLayout.class);
            routes.setRoute("gids/velden", FieldsSample.class, ClientLayout.class);
            routes.setRoute("gids/blad/:blad", DocumentSample.class, ClientLayout.class);
            routes.setRoute("gids/bureau/:blad", DocumentSample.Desk.class, DeskLayout.class);
            routes.setRoute("gids/schrijven", WritingSample.class, DeskLayout.class);
            routes.setRoute("gids/titel", TitleSample.class);
            routes.setRoute("gids/mis/:wat", FailingSample.class, ClientLayout.class);
        };
    }

    /** The bundle knows no pages of the guide: they load what the page with most components needs. */
    private static void loadEverything(UI ui) {
        String most = BundleUtils.getChunkId("nl.weegwijzer.ui.professional.peel.PeelPage");
        ui.getPage().addDynamicImport("return window.Vaadin.Flow.loadOnDemand('" + most + "');");
    }

    @Bean
    Signpost firstPlace() {
        return new Signpost(Role.PROFESSIONAL, 1, "/gids/bureau/caseload", () -> "Trajecten");
    }

    @Bean
    Signpost secondPlace() {
        return new Signpost(Role.PROFESSIONAL, 2, "/gids/schrijven", () -> "Schrijven");
    }

    @Bean
    DisplayPreferences preferences() {
        return mock();
    }

    @Bean
    LeavingEverywhere leaving() {
        return mock();
    }

    @Bean
    CurrentPerson current() {
        CurrentPerson current = mock();
        when(current.has(any())).thenReturn(true);
        return current;
    }

    @Bean
    TrajectOverview trajecten() {
        TrajectOverview trajecten = mock();
        when(trajecten.walkedByMe())
                .thenReturn(List.of(new TrajectSummary(
                        TrajectId.create(),
                        new PersonId(UUID.randomUUID()),
                        "Jaap Veenstra",
                        new PersonId(UUID.randomUUID()),
                        "Samira Haddou",
                        "012 345 67 89",
                        "Gemeente Lindebeek",
                        LocalDate.of(2026, 9, 1),
                        null)));
        return trajecten;
    }
}
