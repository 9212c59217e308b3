package nl.weegwijzer.ui.professional.factor;

import static nl.weegwijzer.ui.text.Texts.language;
import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import nl.weegwijzer.catalogue.Catalogue;
import nl.weegwijzer.catalogue.Cluster;
import nl.weegwijzer.catalogue.Factor;
import nl.weegwijzer.ui.field.Pickers;
import org.jspecify.annotations.Nullable;

/** Finds a factor of the catalogue: by typing, or group by group. */
final class FactorFinder extends Div {

    private static final long serialVersionUID = 1L;

    private final transient List<Factor> factors;
    private final transient Consumer<Factor> found;
    private final transient Consumer<String> named;

    /**
     * @param often codes of what whoever looks uses most
     * @param found what happens with a factor of the catalogue
     * @param named what happens with words that are none of them
     */
    FactorFinder(Catalogue catalogue, List<String> often, Consumer<Factor> found, Consumer<String> named) {
        this.factors = catalogue.factors(language());
        this.found = found;
        this.named = named;
        addClassNames("stack", "no-print");
        add(search());
        add(often(often));
        catalogue.clusters(language()).forEach(cluster -> add(group(cluster)));
    }

    private ComboBox<Factor> search() {
        ComboBox<Factor> search = Pickers.find(text("FactorFinder.search"), List.of());
        search.setItemLabelGenerator(FactorFinder::label);
        search.setItems(FactorFinder::matches, factors);
        search.setHelperText(text("FactorFinder.help"));
        search.setAllowCustomValue(true);
        search.addCustomValueSetListener(typed -> {
            search.clear();
            named.accept(typed.getDetail());
        });
        search.addValueChangeListener(change -> choose(search, change.getValue()));
        return search;
    }

    private void choose(ComboBox<Factor> search, @Nullable Factor chosen) {
        if (chosen != null) {
            search.clear();
            found.accept(chosen);
        }
    }

    private Div often(List<String> codes) {
        List<Factor> known = codes.stream()
                .flatMap(code -> factors.stream().filter(factor -> factor.code().equals(code)))
                .toList();
        Div often = new Div(new Paragraph(text("FactorFinder.often")), picks(known));
        often.setId("vaak-gebruikt");
        often.setVisible(!known.isEmpty());
        return often;
    }

    private UnorderedList picks(List<Factor> some) {
        UnorderedList list = new UnorderedList();
        list.addClassNames("bare", "picks");
        some.forEach(factor -> list.add(new ListItem(pick(factor))));
        return list;
    }

    private NativeDetails group(Cluster cluster) {
        UnorderedList list = picks(factors.stream()
                .filter(factor -> factor.cluster().equals(cluster.code()))
                .toList());
        String name = cluster.provisional() ? text("FactorFinder.provisional", cluster.label()) : cluster.label();
        return new NativeDetails(name, list);
    }

    private NativeButton pick(Factor factor) {
        NativeButton pick = new NativeButton(text("FactorFinder.add", label(factor)), _ -> found.accept(factor));
        pick.addClassName("plain");
        return pick;
    }

    private static String label(Factor factor) {
        return factor.provisional() ? text("FactorFinder.provisional", factor.label()) : factor.label();
    }

    private static boolean matches(Factor factor, String typed) {
        Locale spoken = language();
        String wanted = typed.toLowerCase(spoken).strip();
        return factor.label().toLowerCase(spoken).contains(wanted)
                || factor.clientText().toLowerCase(spoken).contains(wanted);
    }
}
