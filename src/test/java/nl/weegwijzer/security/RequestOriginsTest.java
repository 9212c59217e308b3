package nl.weegwijzer.security;

import static org.assertj.core.api.Assertions.assertThat;

import nl.weegwijzer.people.origin.Origin;
import nl.weegwijzer.people.origin.Origin.Door;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

class RequestOriginsTest {

    private final RequestOrigins origins = new RequestOrigins();

    @AfterEach
    void leave() {
        RequestContextHolder.resetRequestAttributes();
    }

    @ParameterizedTest
    @CsvSource({
        "/, PAGE",
        "/overzicht, PAGE",
        "/mijn/1/wie-keek, PAGE",
        "/lezen, PLAIN_PAGE",
        "/lezen/1/2/versie/3, PLAIN_PAGE",
        "/lezen/1/2/pdf, PDF",
        "/lezen/1/2/versie/3/pdf, PDF",
        "/VAADIN/dynamic/resource/1/2/afspraak.ics, FILE"
    })
    void tellTheDoorByTheAddress(String address, Door door) {
        assertThat(at(address, "2001:db8::7")).isEqualTo(new Origin(door, "2001:db8::7"));
    }

    @Test
    void believeNoHeaderThatAVisitorSends() {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/overzicht");
        request.setRemoteAddr("203.0.113.7");
        request.addHeader("X-Forwarded-For", "198.51.100.1");
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));

        assertThat(origins.now().address()).isEqualTo("203.0.113.7");
    }

    @Test
    void keepNoMoreThanFits() {
        assertThat(at("/", "9".repeat(60)).address()).hasSize(45);
    }

    @Test
    void areThePortalItselfWithoutARequest() {
        assertThat(origins.now()).isEqualTo(Origin.PORTAL);
    }

    private Origin at(String address, String from) {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", address);
        request.setRemoteAddr(from);
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
        return origins.now();
    }
}
