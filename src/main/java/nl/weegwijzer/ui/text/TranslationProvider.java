package nl.weegwijzer.ui.text;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Lets Vaadin find our languages and words. */
@Component
final class TranslationProvider implements I18NProvider {

    private static final long serialVersionUID = 1L;

    @Override
    public List<Locale> getProvidedLocales() {
        return Texts.LANGUAGES;
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... arguments) {
        return Wording.of(locale).say(key, arguments);
    }
}
