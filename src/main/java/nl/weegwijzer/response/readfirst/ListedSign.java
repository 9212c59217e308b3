package nl.weegwijzer.response.readfirst;

/**
 * One sign of the list of an organisation.
 *
 * @param words a * at the end of a word stands for however it goes on
 * @param builtIn whether it comes with the portal
 * @param used whether texts are looked through for it
 */
public record ListedSign(String words, boolean builtIn, boolean used) {}
