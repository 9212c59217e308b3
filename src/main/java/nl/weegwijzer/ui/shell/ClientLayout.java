package nl.weegwijzer.ui.shell;

/** Around every page of a client: whom to call under the head, and the rest in the foot. No menu. */
public final class ClientLayout extends PlainLayout {

    private static final long serialVersionUID = 1L;

    ClientLayout(Surroundings surroundings) {
        super(surroundings, surroundings.signposts());
    }
}
