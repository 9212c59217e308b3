package nl.weegwijzer.response.choosing;

/** Who speaks. */
enum Side {
    CLIENT,
    PROFESSIONAL
}
