package nl.weegwijzer.jointplan;

/** How an element of the behaviour model stands for one behaviour, as a professional sees it. */
public enum Standing {
    HELPS,
    HINDERS,
    UNCLEAR
}
