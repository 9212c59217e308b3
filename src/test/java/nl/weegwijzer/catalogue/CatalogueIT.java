package nl.weegwijzer.catalogue;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.weegwijzer.testing.OnMariaDb;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest
@OnMariaDb
class CatalogueIT {

    private static final Locale DUTCH = Locale.of("nl", "NL");
    private static final Locale ENGLISH = Locale.ENGLISH;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private JdbcClient jdbc;

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void holdsWhatTheDomainNames(String language) {
        var locale = Locale.of(language);

        assertThat(codes(catalogue.phases(locale))).hasSize(3).isEqualTo(Known.PHASES);
        assertThat(codes(catalogue.steps(locale))).hasSize(7).isEqualTo(Known.STEPS);
        assertThat(codes(catalogue.journeyMoments(locale))).hasSize(6).isEqualTo(Known.JOURNEY_MOMENTS);
        assertThat(codes(catalogue.clusters(locale))).hasSize(6).isEqualTo(Known.CLUSTERS);
        assertThat(codes(catalogue.factors(locale))).hasSize(52).isEqualTo(Known.FACTORS);
        assertThat(codes(catalogue.pitfalls(locale))).hasSize(22).isEqualTo(Known.PITFALLS);
        assertThat(codes(catalogue.qualityCriteria(locale))).hasSize(7).isEqualTo(Known.QUALITY_CRITERIA);
        assertThat(codes(catalogue.sourceTypes(locale))).hasSize(7).isEqualTo(Known.SOURCE_TYPES);
        assertThat(codes(catalogue.behaviourElements(locale))).hasSize(9).isEqualTo(Known.BEHAVIOUR_ELEMENTS);
        assertThat(codes(catalogue.reflectionQuestions(locale))).hasSize(15).isEqualTo(Known.REFLECTION_QUESTIONS);
        assertThat(codes(catalogue.techniques(locale))).hasSize(14).isEqualTo(Known.TECHNIQUES);
    }

    @Test
    void marksWhatNoSourceSaysAsProvisional() {
        assertThat(everything(DUTCH).filter(Listed::provisional))
                .extracting(Listed::code)
                .containsExactlyElementsOf(Known.PROVISIONAL);
    }

    @Test
    void namesASourceForEverything() {
        assertThat(everything(DUTCH)).allSatisfy(one -> assertThat(one.source()).isNotBlank());
        assertThat(everything(DUTCH).filter(one -> one.source().equals("Weegwijzer")))
                .as("what only this product says is provisional")
                .allMatch(Listed::provisional);
    }

    @Test
    void speaksBothLanguagesOfEveryEntry() {
        assertThat(jdbc.sql("""
                        select e.code from catalogue_entry e
                        left join catalogue_text t using (kind, code, version)
                        group by e.kind, e.code, e.version
                        having group_concat(t.language order by t.language) is null
                            or group_concat(t.language order by t.language) <> 'en,nl'
                        """).query(String.class).list()).isEmpty();
        assertThat(jdbc.sql("""
                        select t.code from catalogue_text t join catalogue_text o using (kind, code, version)
                        where t.language = 'nl' and o.language = 'en'
                            and (t.client_text = o.client_text or t.question = o.question
                                or t.explanation = o.explanation or (t.example is null) <> (o.example is null))
                        """).query(String.class).list())
                .as("left untranslated")
                .isEmpty();
    }

    @Test
    void speaksToClientsInShortSentences() {
        var texts = Stream.of(
                        all(catalogue.phases(DUTCH), Phase::clientText),
                        all(catalogue.steps(DUTCH), Step::clientQuestion),
                        all(catalogue.factors(DUTCH), Factor::clientText),
                        all(catalogue.pitfalls(DUTCH), Pitfall::clientText),
                        all(catalogue.qualityCriteria(DUTCH), QualityCriterion::clientQuestion),
                        all(catalogue.sourceTypes(DUTCH), SourceType::clientText),
                        all(catalogue.behaviourElements(DUTCH), BehaviourElement::clientQuestion))
                .flatMap(Function.identity());

        assertThat(texts.flatMap(text -> Arrays.stream(text.split("(?<=[.?!])\\s+"))))
                .hasSizeGreaterThan(100)
                .allSatisfy(sentence ->
                        assertThat(sentence.split("\\s+")).as(sentence).hasSizeLessThanOrEqualTo(12))
                .allSatisfy(sentence -> assertThat(sentence).matches(".*[.?!]"));
    }

    @Test
    void knowsWhereThingsBelong() {
        Map<String, Long> factors = catalogue.factors(DUTCH).stream().collect(groupingBy(Factor::cluster, counting()));
        assertThat(factors)
                .containsOnly(
                        entry("LEGAL_POLICY", 6L),
                        entry("PROFESSION", 6L),
                        entry("ORGANISATION", 10L),
                        entry("PROFESSIONAL", 11L),
                        entry("CLIENT", 12L),
                        entry("EMPLOYER_LABOUR_MARKET", 7L));
        assertThat(catalogue.steps(DUTCH))
                .extracting(Step::phase)
                .containsExactly(
                        "BEELDVORMING",
                        "BEELDVORMING",
                        "OORDEELSVORMING",
                        "OORDEELSVORMING",
                        "BESLUITVORMING",
                        null,
                        null);
        assertThat(pitfall("PIT_CONFIRMATION").phases()).isEqualTo(Set.of("BEELDVORMING", "OORDEELSVORMING"));
        assertThat(pitfall("PIT_SPLIT_SECOND").phases()).isEqualTo(Set.copyOf(Known.PHASES));
        assertThat(catalogue.pitfalls(DUTCH).stream().filter(one -> one.phases().isEmpty()))
                .extracting(Pitfall::code)
                .containsExactly("PIT_CONVINCE");
    }

    @Test
    void keepsWhatIsSpecialAboutSome() {
        assertThat(catalogue.factor("CL_CAPACITY", DUTCH))
                .isEqualTo(new Factor(
                        "CL_CAPACITY",
                        1,
                        "CLIENT",
                        "Wat u aankunt (belastbaarheid)",
                        "Hoeveel u lichamelijk en geestelijk aankunt.",
                        Factor.Visibility.CLIENT,
                        2,
                        false,
                        "infographic 2021; Oomkens 2020"));
        assertThat(catalogue.factors(DUTCH).stream().filter(one -> one.visibility() == Factor.Visibility.BACKGROUND))
                .hasSize(22);
        assertThat(catalogue.factors(DUTCH).stream()
                        .filter(one -> one.topRank() != null)
                        .sorted(comparing(Factor::topRank)))
                .extracting(Factor::code)
                .containsExactly(
                        "PF_COMPETENCE", "CL_CAPACITY", "PF_PRACTICE_EXPERIENCE", "CL_MOTIVATION", "EM_ADAPTABILITY");
        assertThat(catalogue.behaviourElements(DUTCH).stream().filter(BehaviourElement::optional))
                .extracting(BehaviourElement::code)
                .containsExactly("IGM_CAPACITY");
        assertThat(catalogue.behaviourElements(DUTCH).stream()
                        .filter(one -> one.side() == BehaviourElement.Side.WILLING))
                .hasSize(4);
        assertThat(catalogue.phases(ENGLISH).getFirst().coreQuestions()).hasSize(3);
    }

    private Pitfall pitfall(String code) {
        return catalogue.pitfalls(DUTCH).stream()
                .filter(one -> one.code().equals(code))
                .findAny()
                .orElseThrow();
    }

    private Stream<? extends Listed> everything(Locale locale) {
        return Stream.of(
                        catalogue.phases(locale),
                        catalogue.steps(locale),
                        catalogue.journeyMoments(locale),
                        catalogue.clusters(locale),
                        catalogue.factors(locale),
                        catalogue.pitfalls(locale),
                        catalogue.qualityCriteria(locale),
                        catalogue.sourceTypes(locale),
                        catalogue.behaviourElements(locale),
                        catalogue.reflectionQuestions(locale),
                        catalogue.techniques(locale))
                .flatMap(List::stream);
    }

    private static List<String> codes(List<? extends Listed> list) {
        return list.stream().map(Listed::code).toList();
    }

    private static <T> Stream<String> all(List<T> list, Function<T, String> text) {
        return list.stream().map(text);
    }
}
