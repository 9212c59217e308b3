package nl.weegwijzer.catalogue;

/** What everything in the catalogue can say about itself. */
public sealed interface Listed
        permits Phase,
                Step,
                JourneyMoment,
                Cluster,
                Factor,
                Pitfall,
                QualityCriterion,
                SourceType,
                BehaviourElement,
                ReflectionQuestion,
                Technique {

    /** Its name in the code and the database, the same in every version and language. */
    String code();

    /** Which version this is, from 1 up. */
    int version();

    /** Whether it is a construction of our own, so that a professional sees it marked as provisional. */
    boolean provisional();

    /** Where it comes from, as a professional may look it up. */
    String source();
}
