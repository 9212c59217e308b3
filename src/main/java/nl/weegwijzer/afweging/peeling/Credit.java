package nl.weegwijzer.afweging.peeling;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Words of the client that move the next version, by the id under which they were said. */
@Embeddable
record Credit(@Column(name = "said_id") UUID said, String quote) {}
