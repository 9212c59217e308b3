package nl.weegwijzer.language.rule;

import java.util.Set;
import nl.weegwijzer.language.text.Token;
import nl.weegwijzer.language.text.WordSet;

/** Which participles tell what somebody does to something, and which tell how things are or went. */
final class Participles {

    /** Say how someone or something is, also after "wordt". */
    private static final Set<String> STATES = WordSet.of("""
            bekend gewend bevriend verliefd verkouden overspannen ontspannen verslaafd gehandicapt vermoeid
            opgewonden ervaren bedroefd gezond gewoon vertrouwd tevreden benieuwd beroemd verdrietig gespannen
            verlegen bejaard gemotiveerd gehuwd zwanger volwassen wakker open verstandig vergeten moe groot
            overbelast opgebrand gelukkig bezet geworden geweest gehad gegaan gekomen bewust verbaasd verward
            depressief zelfverzekerd bereid
            """);

    /** Say how someone or something is, after "is" and "zijn". */
    private static final Set<String> QUALITIES = WordSet.of("""
            geschikt ongeschikt bereid verplicht bedoeld gericht verbonden gebaseerd beperkt overtuigd
            geïnteresseerd gemotiveerd gevestigd bevoegd gerechtigd gewenst getrouwd gescheiden verzekerd
            geopend gesloten opgelucht teleurgesteld verrast geschrokken aangewezen ingewikkeld gewild gepast
            ongewenst verwant belast gebonden gehecht gevorderd beschadigd gewond ontstemd geboren gesteld
            opgeleid verkocht gelegen gelovig gebrekkig onbekend verhinderd genoodzaakt voorbereid afgemat
            uitgeput afgeleid aangedaan gekant bezorgd betrokken verspreid verdeeld uitgerust bezeten geslaagd
            gezet gekleed gestrest uitverkocht afwezig toegankelijk gedeprimeerd verheugd vereist gevuld gerust
            vertraagd verouderd versleten verroest gespecialiseerd beschermd georganiseerd gewoon
            """);

    /** Have "zijn" in the perfect while nobody does anything to them; also with something before: "aankomen". */
    private static final Set<String> MOVING = WordSet.of("""
            komen gaan blijven worden zijn lopen vallen stijgen dalen groeien vertrekken treden rijden vliegen
            kruipen zakken raken slagen sterven stoppen starten beginnen veranderen verhuizen verbeteren
            verminderen gebeuren ontstaan verdwijnen verlopen overlijden verschijnen lukken mislukken bevallen
            genezen herstellen nemen reizen fietsen wandelen stappen keren springen zinken barsten breken
            eindigen vergaan ontwaken schrikken trouwen scheiden ontsnappen voortkomen geschieden wennen smelten
            drogen rotten klimmen vluchten varen zwemmen vorderen verdwalen verslechteren vergeten bezwijken
            promoveren slinken krimpen wijken trekken landen belanden arriveren emigreren verstrijken opknappen
            aansterken doorstromen uitstromen instromen stromen afstuderen toenemen afnemen ontwikkelen passeren
            bijkomen tegenvallen meevallen staan zitten liggen
            """);

    /** Of "nemen" only these have "zijn"; "is aangenomen" is a passive. */
    private static final Set<String> TAKING = Set.of("toegenomen", "afgenomen");

    private Participles() {}

    static boolean isState(Token token) {
        return STATES.contains(token.lower());
    }

    /** Whether "is" with this participle means that somebody did it. */
    static boolean isDone(Token token) {
        String word = token.lower();
        if (isState(token) || QUALITIES.contains(word)) {
            return false;
        }
        return token.reading().lemmas().stream().noneMatch(lemma -> moves(lemma, word));
    }

    private static boolean moves(String lemma, String word) {
        if (lemma.endsWith("nemen")) {
            return TAKING.contains(word);
        }
        if (PASSING.contains(lemma)) {
            return false;
        }
        return MOVING.contains(lemma) || MOVING.stream().anyMatch(verb -> isCompound(lemma, verb));
    }

    /** A separable verb, as "aankomen" is of "komen". */
    private static boolean isCompound(String lemma, String verb) {
        return lemma.length() > verb.length()
                && lemma.endsWith(verb)
                && PARTICLES.contains(lemma.substring(0, lemma.length() - verb.length()));
    }

    /** Look like the above, but somebody does it. */
    private static final Set<String> PASSING = WordSet.of("""
            afbreken onderbreken inbreken doorlopen overvallen aanvallen intrekken aantrekken aftrekken
            uittrekken betreden overtreden begaan nagaan aangaan bestaan toestaan goedkeuren verstaan bezitten
            overleggen overschrijden stopzetten uitzetten voorstaan afleggen betrekken voltrekken onttrekken
            terugtrekken nalopen omkeren uitkeren
            """);

    private static final Set<String> PARTICLES = WordSet.of("""
            aan af achter bij binnen door heen in langs los mee na naar neer om onder op over rond samen tegen
            tegemoet terecht terug thuis toe tussen uit vast verder voor vooruit voort weg weer achteruit buiten
            langer vrij voorbij omhoog omlaag open stil
            """);
}
