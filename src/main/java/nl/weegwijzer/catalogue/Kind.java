package nl.weegwijzer.catalogue;

/** What an entry of the catalogue is. */
enum Kind {
    PHASE,
    STEP,
    JOURNEY_MOMENT,
    CLUSTER,
    FACTOR,
    PITFALL,
    QUALITY_CRITERION,
    SOURCE_TYPE,
    BEHAVIOUR_ELEMENT,
    REFLECTION_QUESTION,
    TECHNIQUE
}
