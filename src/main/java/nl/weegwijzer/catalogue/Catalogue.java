package nl.weegwijzer.catalogue;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.weegwijzer.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.util.function.SingletonSupplier;

/**
 * The reference data as it is now, in the language of the reader, or in Dutch where it does not speak that language.
 *
 * <p>Only migrations change it, so it is read once and kept. Lists stand in their own order.
 */
@Service
public class Catalogue {

    static final String DUTCH = "nl";

    private final SingletonSupplier<Map<String, Edition>> editions;

    Catalogue(Entries entries) {
        editions = SingletonSupplier.of(() -> Edition.byLanguage(entries.current()));
    }

    /** The three phases. */
    public List<Phase> phases(Locale locale) {
        return edition(locale).phases();
    }

    /** The five steps of an afweging, then the steps of the portal around it. */
    public List<Step> steps(Locale locale) {
        return edition(locale).steps();
    }

    /** The moments on the client's road. */
    public List<JourneyMoment> journeyMoments(Locale locale) {
        return edition(locale).journeyMoments();
    }

    /** The groups of factors. */
    public List<Cluster> clusters(Locale locale) {
        return edition(locale).clusters();
    }

    /** All factors, cluster by cluster. */
    public List<Factor> factors(Locale locale) {
        return edition(locale).factors();
    }

    /**
     * One factor.
     *
     * @throws NotFound when no factor has that code
     */
    public Factor factor(String code, Locale locale) {
        return byCode(factors(locale), code);
    }

    /** All pitfalls. */
    public List<Pitfall> pitfalls(Locale locale) {
        return edition(locale).pitfalls();
    }

    /** What makes information good enough. */
    public List<QualityCriterion> qualityCriteria(Locale locale) {
        return edition(locale).qualityCriteria();
    }

    /** Where information can come from. */
    public List<SourceType> sourceTypes(Locale locale) {
        return edition(locale).sourceTypes();
    }

    /**
     * One kind of source.
     *
     * @throws NotFound when no kind of source has that code
     */
    public SourceType sourceType(String code, Locale locale) {
        return byCode(sourceTypes(locale), code);
    }

    /** The elements of the behaviour model, first those of being willing. */
    public List<BehaviourElement> behaviourElements(Locale locale) {
        return edition(locale).behaviourElements();
    }

    /** All reflection questions, occasion by occasion. */
    public List<ReflectionQuestion> reflectionQuestions(Locale locale) {
        return edition(locale).reflectionQuestions();
    }

    /** All conversation techniques. */
    public List<Technique> techniques(Locale locale) {
        return edition(locale).techniques();
    }

    private Edition edition(Locale locale) {
        var all = editions.obtain();
        return requireNonNull(all.getOrDefault(locale.getLanguage(), all.get(DUTCH)));
    }

    private static <T extends Listed> T byCode(List<T> list, String code) {
        return list.stream().filter(one -> one.code().equals(code)).findAny().orElseThrow(NotFound::new);
    }
}
