package nl.weegwijzer.language.sensitive;

import java.util.List;
import nl.weegwijzer.language.rule.Check;

/** Everything that is looked for because it should perhaps not be written at all. */
public final class Sensitive {

    public static final List<Check> CHECKS =
            List.of(new ServiceNumber(), new Phone(), new Diagnosis(), new ThirdParty());

    private Sensitive() {}
}
