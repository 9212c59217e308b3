package nl.weegwijzer.wordlist;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordKindTest {

    @ParameterizedTest
    @ValueSource(strings = {"WIA", "WSP", "AD", "i.v.m.", "bijv.", "SUWI", "NT2", "WvP", "zzP"})
    void knowsAnAbbreviation(String written) {
        assertThat(WordKind.of(written)).isEqualTo(WordKind.ABBREVIATION);
    }

    @ParameterizedTest
    @ValueSource(strings = {"derhalve", "Wajong", "passende arbeid", "no-riskpolis", "a", "WIA-uitkering"})
    void knowsAWord(String written) {
        assertThat(WordKind.of(written)).isEqualTo(WordKind.WORD);
    }
}
