package nl.weegwijzer.afweging;

/** Who put a factor on the table. */
public enum BroughtInBy {
    CLIENT,
    PROFESSIONAL,
    TOGETHER,
    EMPLOYER,
    ORGANISATION,
    SOMEONE_ELSE
}
