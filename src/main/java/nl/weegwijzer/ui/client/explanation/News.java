package nl.weegwijzer.ui.client.explanation;

import java.util.List;
import nl.weegwijzer.ui.client.saying.Told;

/** What can change while someone reads: a newer version, and what came of their words. */
record News(int newest, List<Told> said) {}
