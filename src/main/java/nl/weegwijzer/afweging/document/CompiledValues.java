package nl.weegwijzer.afweging.document;

import java.util.AbstractMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.expression.EvaluationContext;
import org.springframework.expression.spel.SpelCompilerMode;
import org.springframework.expression.spel.SpelParserConfiguration;
import org.springframework.expression.spel.standard.SpelExpressionParser;
import org.springframework.expression.spel.support.MapAccessor;
import org.springframework.expression.spel.support.StandardEvaluationContext;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.expression.Lists;
import org.thymeleaf.expression.Numbers;
import org.thymeleaf.expression.Temporals;
import org.thymeleaf.standard.expression.IStandardVariableExpression;
import org.thymeleaf.standard.expression.IStandardVariableExpressionEvaluator;
import org.thymeleaf.standard.expression.StandardExpressionExecutionContext;

/**
 * Evaluates what templates ask of an explanation by code compiled from it: looking up each method anew costs as much as
 * the rest of the rendering.
 *
 * <p>Only templates are evaluated, never a value.
 */
final class CompiledValues implements IStandardVariableExpressionEvaluator {

    private final SpelExpressionParser parser = new SpelExpressionParser(
            new SpelParserConfiguration(SpelCompilerMode.MIXED, CompiledValues.class.getClassLoader()));

    private final Map<String, Question> parsed = new ConcurrentHashMap<>();
    private final Map<Locale, EvaluationContext> aids = new ConcurrentHashMap<>();

    @Override
    public @Nullable Object evaluate(
            IExpressionContext context,
            IStandardVariableExpression expression,
            StandardExpressionExecutionContext execution) {
        return parsed.computeIfAbsent(expression.getExpression(), words -> Question.of(words, parser))
                .ask(aids.computeIfAbsent(context.getLocale(), CompiledValues::aids), new Variables(context));
    }

    private static EvaluationContext aids(Locale language) {
        StandardEvaluationContext context = new StandardEvaluationContext();
        context.setPropertyAccessors(List.of(
                new MapAccessor(false),
                new org.springframework.expression.spel.support.ReflectivePropertyAccessor(false)));
        context.setVariable("lists", new Lists());
        context.setVariable("numbers", new Numbers(language));
        context.setVariable("temporals", new Temporals(language));
        return context;
    }

    /** What a template has names for, as the one map that compiled code can read. */
    private static final class Variables extends AbstractMap<String, Object> {

        private final IExpressionContext context;

        Variables(IExpressionContext context) {
            this.context = context;
        }

        @Override
        public boolean containsKey(@Nullable Object name) {
            return name instanceof String known && context.containsVariable(known);
        }

        @Override
        @SuppressWarnings("NullAway") // a name may stand for nothing
        public @Nullable Object get(@Nullable Object name) {
            return name instanceof String known ? context.getVariable(known) : null;
        }

        @Override
        public Set<Entry<String, Object>> entrySet() {
            return Set.of();
        }
    }
}
