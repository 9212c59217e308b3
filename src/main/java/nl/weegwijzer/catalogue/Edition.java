package nl.weegwijzer.catalogue;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/** The whole catalogue in one language. */
record Edition(
        List<Phase> phases,
        List<Step> steps,
        List<JourneyMoment> journeyMoments,
        List<Cluster> clusters,
        List<Factor> factors,
        List<Pitfall> pitfalls,
        List<QualityCriterion> qualityCriteria,
        List<SourceType> sourceTypes,
        List<BehaviourElement> behaviourElements,
        List<ReflectionQuestion> reflectionQuestions,
        List<Technique> techniques) {

    /** An edition for every language that any entry speaks. */
    static Map<String, Edition> byLanguage(List<Entry> entries) {
        var kinds = entries.stream().collect(groupingBy(Entry::kind));
        return entries.stream()
                .flatMap(entry -> entry.languages().stream())
                .distinct()
                .collect(toUnmodifiableMap(language -> language, language -> of(new Shelf(kinds, language))));
    }

    private static Edition of(Shelf shelf) {
        return new Edition(
                shelf.all(Kind.PHASE, Phase::of),
                shelf.all(Kind.STEP, Step::of),
                shelf.all(Kind.JOURNEY_MOMENT, JourneyMoment::of),
                shelf.all(Kind.CLUSTER, Cluster::of),
                shelf.all(Kind.FACTOR, Factor::of),
                shelf.all(Kind.PITFALL, Pitfall::of),
                shelf.all(Kind.QUALITY_CRITERION, QualityCriterion::of),
                shelf.all(Kind.SOURCE_TYPE, SourceType::of),
                shelf.all(Kind.BEHAVIOUR_ELEMENT, BehaviourElement::of),
                shelf.all(Kind.REFLECTION_QUESTION, ReflectionQuestion::of),
                shelf.all(Kind.TECHNIQUE, Technique::of));
    }

    private record Shelf(Map<Kind, List<Entry>> kinds, String language) {

        <T> List<T> all(Kind kind, BiFunction<Entry, Wording, T> make) {
            return kinds.getOrDefault(kind, List.of()).stream()
                    .map(entry -> make.apply(entry, entry.in(language)))
                    .toList();
        }
    }
}
