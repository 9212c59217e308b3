package nl.weegwijzer.response.comparison;

import java.util.List;

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

    /** Whether nothing was answered at this moment. */
    public boolean unknown() {
        return notFeltAsWeighed.over() == 0 && feltTooLittle.over() == 0;
    }
}
