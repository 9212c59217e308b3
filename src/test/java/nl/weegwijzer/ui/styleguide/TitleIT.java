package nl.weegwijzer.ui.styleguide;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import nl.weegwijzer.e2e.Browser;
import nl.weegwijzer.e2e.FreePort;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.io.ClassPathResource;

/** Flow can put a page's first state, its title included, into a script of the page. Ours never does. */
class TitleIT {

    @Test
    void isShownAsItWasTyped() {
        assertThat(titleOf(Map.of())).containsExactly(TitleSample.HOSTILE, false);
    }

    /** The fault that the setting keeps out, tried: when this breaks, the setting may be looked at again. */
    @Test
    void wouldRunIfThePageBroughtItsFirstStateAlong() {
        assertThat(titleOf(Map.of("vaadin.eagerServerLoad", true))).last().isEqualTo(true);
    }

    @Test
    void isLeftOutOfThePageByTheSettingsOfThePortal() throws IOException {
        for (String file : List.of("application.yml", "application-demo.yml")) {
            YamlPropertiesFactoryBean yaml = new YamlPropertiesFactoryBean();
            yaml.setResources(new ClassPathResource(file));
            Properties settings = yaml.getObject();
            assertThat(settings).isNotNull();
            assertThat(String.valueOf(settings.get("vaadin.eagerServerLoad"))).isIn("null", "false");
        }
    }

    private static List<Object> titleOf(Map<String, Object> settings) {
        int port = FreePort.find();
        try (ConfigurableApplicationContext portal = StyleGuide.start(port, settings);
                Browser browser = Browser.launch()) {
            Page page = browser.open("http://localhost:" + port, Browser.DESK);
            page.navigate("/gids/titel");
            page.waitForTimeout(4_000);
            return List.of(page.title(), page.evaluate("window.itRan === true"));
        }
    }
}
