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

    /** Who is signing in waits anyway, and would have to begin again. */
    private static final Duration SIGNING_IN = Duration.ofSeconds(30);

    private final ClientHttpRequestFactory calls = calls(READING);
    private final ClientHttpRequestFactory signingIn = calls(SIGNING_IN);

    private static ClientHttpRequestFactory calls(Duration reading) {
        JdkClientHttpRequestFactory calls = new JdkClientHttpRequestFactory(
                HttpClient.newBuilder().connectTimeout(CONNECTING).build());
        calls.setReadTimeout(reading);
        return calls;
    }

    @Override
    public ClientHttpRequest createRequest(URI uri, HttpMethod method) throws IOException {
        return calls.createRequest(uri, method);
    }

    /** For asking whether a sign-in still stands. */
    RestClient forTokens() {
        return forTokens(calls);
    }

    /** For signing in: these may take longer. */
    RestClient forSigningIn() {
        return forTokens(signingIn);
    }

    /** For the keys of the provider, which are fetched seldom. */
    ClientHttpRequestFactory forKeys() {
        return signingIn;
    }

    /** As Spring Security makes one for its own calls for tokens. */
    private static RestClient forTokens(ClientHttpRequestFactory calls) {
        return RestClient.builder()
                .requestFactory(calls)
                .configureMessageConverters(converters -> {
                    converters.addCustomConverter(new FormHttpMessageConverter());
                    converters.addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter());
                })
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build();
    }
}
