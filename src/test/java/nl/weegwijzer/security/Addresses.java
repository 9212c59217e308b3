package nl.weegwijzer.security;

import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.servlet.ServletContext;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import nl.weegwijzer.security.notice.NoticePages;
import org.springframework.context.ApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every address that the portal answers at: new pages and controllers join by themselves. */
final class Addresses {

    private Addresses() {}

    static Set<String> all(ApplicationContext portal, ServletContext servlets) {
        Set<String> addresses = new TreeSet<>(Set.of(NoticePages.paths()));
        ApplicationRouteRegistry.getInstance(new VaadinServletContext(servlets))
                .getRegisteredRoutes()
                .forEach(route -> addresses.add("/" + filled(route.getTemplate())));
        portal.getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .keySet()
                .forEach(mapping -> mapping.getPatternValues().forEach(pattern -> addresses.add(filled(pattern))));
        return addresses;
    }

    /** With something where a parameter is. */
    private static String filled(String template) {
        String id = UUID.randomUUID().toString();
        return template.replaceAll(":[A-Za-z]+[?*]?\\([^/]*\\)", "1")
                .replaceAll("\\{[A-Za-z]+:[^/]*}", "1")
                .replaceAll(":[A-Za-z]+[?*]?", id)
                .replaceAll("\\{[A-Za-z]+}", id)
                .replace("/**", "/niets/hier");
    }
}
