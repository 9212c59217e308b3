package nl.weegwijzer.security.notice;

import org.springframework.http.HttpStatus;

/** Something that the portal tells on a page of plain HTML, with what somebody can do then. */
public enum Notice {
    /** The provider refused, or they waited too long. */
    SIGN_IN_FAILED("/inloggen-mislukt", HttpStatus.OK),
    /** The provider does not answer. */
    PROVIDER_AWAY("/inloggen-kan-niet", HttpStatus.SERVICE_UNAVAILABLE),
    /** They did nothing for a while. */
    IDLE("/uitgelogd/stil", HttpStatus.OK),
    /** They were signed in for as long as one may be. */
    LONG_ENOUGH("/uitgelogd/lang", HttpStatus.OK),
    /** They signed in on so many devices that the oldest sign-in ended. */
    TOO_MANY("/uitgelogd/elders", HttpStatus.OK),
    /** They signed out everywhere, on another device. */
    EVERYWHERE("/uitgelogd/overal", HttpStatus.OK),
    /** The provider says that the sign-in stands no more. */
    WITHDRAWN("/uitgelogd/gestopt", HttpStatus.OK),
    /** They are known and have no role that counts. */
    NO_ROLE("/geen-rol", HttpStatus.OK),
    /** More came from one address than people ask for. */
    TOO_OFTEN("/te-druk", HttpStatus.TOO_MANY_REQUESTS),
    /** More was sent than any form holds. */
    TOO_LARGE("/te-groot", HttpStatus.CONTENT_TOO_LARGE),
    /** The address or the request makes no sense. */
    UNREADABLE("/onleesbaar", HttpStatus.BAD_REQUEST);

    private final String path;
    private final HttpStatus status;

    Notice(String path, HttpStatus status) {
        this.path = path;
        this.status = status;
    }

    /** Its own address. */
    public String path() {
        return path;
    }

    /** What an answer with it says to the browser. */
    public HttpStatus status() {
        return status;
    }
}
