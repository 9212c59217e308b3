package nl.weegwijzer.ui.shell;

import jakarta.annotation.security.PermitAll;

/** Around every page of a client: whom to call stands under the head, and the rest in the foot. */
@PermitAll
public final class ClientLayout extends PlainLayout {

    private static final long serialVersionUID = 1L;

    ClientLayout(Surroundings surroundings) {
        super(surroundings);
    }
}
