package nl.weegwijzer.security;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** Gives what Tomcat refuses by itself, before any filter sees it, the headers that every answer has. */
@Component
class RefusedByTomcat implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private final ResponseHeaders headers;

    RefusedByTomcat(ResponseHeaders headers) {
        this.headers = headers;
    }

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addEngineValves(new Refusals(headers));
    }

    private static final class Refusals extends ValveBase {

        private final ResponseHeaders headers;

        Refusals(ResponseHeaders headers) {
            super(true);
            this.headers = headers;
        }

        /** An answer that is an error before anyone was asked was refused by Tomcat. */
        @Override
        public void invoke(Request request, Response response) throws IOException, ServletException {
            if (response.isError()) {
                // Not its facade, which takes nothing more once an error was sent.
                headers.write(response);
            }
            getNext().invoke(request, response);
        }
    }
}
