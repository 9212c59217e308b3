package nl.weegwijzer.response.comparison;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.response.comparison.FactorViews.InTraject;

/**
 * How far apart the views of an afweging lie at one moment.
 *
 * <p>The gap of an afweging is two means over the factors answered, always shown with how many: |W − F| (what was weighed
 * and not felt as such) and the positive part of I − F (what matters and is felt to count too little); before reading,
 * after reading, after the conversation. Do they shrink? It is a subject for a talk, never a mark for a person.
 *
 * @param notFeltAsWeighed the mean of |W − F|
 * @param feltTooLittle the mean of the positive part of I − F
 */
public record Distance(Mean notFeltAsWeighed, Mean feltTooLittle) {

    /**
     * A mean in steps.
     *
     * @param steps from 0 to 3; 0 when nothing was answered
     * @param over over how many factors
     */
    public record Mean(double steps, int over) {

        static Mean of(List<Integer> steps) {
            return new Mean(steps.stream().mapToInt(Integer::intValue).average().orElse(0), steps.size());
        }
    }

    /**
     * How far apart the views of one afweging lay through time.
     *
     * @param question what is weighed there
     * @param moments only those at which something was answered, in the order in which they come
     */
    public record OverTime(AfwegingId afweging, String question, Map<Moment, At> moments) {

        /** The distance at a moment, when the last answer of it was given, and which version that was about. */
        public record At(Distance distance, Instant last, int version) {}

        static OverTime of(List<InTraject> all) {
            Views views = new Views(all.stream().map(InTraject::view).toList());
            Map<Moment, At> moments = new EnumMap<>(Moment.class);
            views.distances().forEach((moment, distance) -> {
                if (!distance.unknown()) {
                    moments.put(moment, new At(distance, last(all, moment), version(all, moment)));
                }
            });
            InTraject any = all.getFirst();
            return new OverTime(new AfwegingId(any.afweging()), any.question(), moments);
        }

        private static int version(List<InTraject> all, Moment moment) {
            return all.stream()
                    .map(InTraject::view)
                    .filter(view -> view.moment() == moment)
                    .mapToInt(ViewRow::version)
                    .max()
                    .orElse(1);
        }

        private static Instant last(List<InTraject> all, Moment moment) {
            return all.stream()
                    .filter(one -> one.view().moment() == moment)
                    .map(InTraject::at)
                    .reduce(Instant.EPOCH, (one, other) -> one.isAfter(other) ? one : other);
        }
    }

    /** Whether nothing was answered at this moment. */
    public boolean unknown() {
        return notFeltAsWeighed.over() == 0 && feltTooLittle.over() == 0;
    }
}
