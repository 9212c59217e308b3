package nl.weegwijzer.security.provider;

import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;

/** What the provider says when it is asked whether a sign-in still stands. */
public sealed interface ProviderAnswer {

    /** It stands: these are the tokens from now on, and this is what they say of the person. */
    record Stands(OAuth2AuthorizedClient tokens, OidcIdToken person) implements ProviderAnswer {}

    /** It stands no more: somebody ended the session there, or may not sign in any longer. */
    record Ended() implements ProviderAnswer {}

    /** Nothing, or nothing that makes sense: that says nothing about the person. */
    record Silent(String why) implements ProviderAnswer {}
}
