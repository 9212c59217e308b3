package nl.weegwijzer.security.notice;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/** The addresses of the notices, for whoever is sent there. */
@Configuration(proxyBeanMethods = false)
public class NoticePages {

    /** All of them: who reads one need not be signed in. */
    public static String[] paths() {
        return Stream.of(Notice.values()).map(Notice::path).toArray(String[]::new);
    }

    @Bean
    RouterFunction<ServerResponse> everyNotice(Notices notices) {
        RouterFunctions.Builder pages = RouterFunctions.route();
        for (Notice notice : Notice.values()) {
            pages.route(
                    RequestPredicates.GET(notice.path()),
                    _ -> ServerResponse.status(notice.status())
                            .build((request, response) -> write(notices, notice, request, response)));
        }
        return pages.build();
    }

    private static @Nullable ModelAndView write(
            Notices notices, Notice notice, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        notices.answer(notice, request, response);
        return null;
    }
}
