package nl.weegwijzer.security.provider;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import org.springframework.http.HttpMethod;
import org.springframework.http.client.ClientHttpRequest;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;

/** Calls to the provider that give up soon: somebody waits for their page meanwhile. */
@Component
class ShortCalls implements ClientHttpRequestFactory {

    private static final Duration CONNECTING = Duration.ofSeconds(2);
    private static final Duration READING = Duration.ofSeconds(4);

    private final JdkClientHttpRequestFactory calls;

    ShortCalls() {
        HttpClient client = HttpClient.newBuilder().connectTimeout(CONNECTING).build();
        calls = new JdkClientHttpRequestFactory(client);
        calls.setReadTimeout(READING);
    }

    @Override
    public ClientHttpRequest createRequest(URI uri, HttpMethod method) throws IOException {
        return calls.createRequest(uri, method);
    }

    /** As Spring Security makes one for its own calls for tokens. */
    RestClient forTokens() {
        return RestClient.builder()
                .requestFactory(this)
                .configureMessageConverters(converters -> {
                    converters.addCustomConverter(new FormHttpMessageConverter());
                    converters.addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter());
                })
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build();
    }
}
