/**
 * What a contact person had better read first: texts of clients with words that may show that someone is in need.
 *
 * <p>The words are the organisation's. Nothing is said of the client, which words it were is kept nowhere, and no client
 * sees that a text was marked.
 */
@NamedInterface
@NullMarked
package nl.weegwijzer.response.readfirst;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
