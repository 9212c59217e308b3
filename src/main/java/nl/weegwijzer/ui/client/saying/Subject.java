package nl.weegwijzer.ui.client.saying;

import java.util.List;
import nl.weegwijzer.response.About;

/**
 * What a client is about to say something on.
 *
 * @param question what is weighed
 * @param name the item; empty for the explanation as a whole
 * @param wrote what the professional wrote there, a paragraph each
 */
record Subject(About about, String question, String name, List<String> wrote) {}
