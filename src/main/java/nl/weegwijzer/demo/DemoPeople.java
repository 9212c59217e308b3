package nl.weegwijzer.demo;

import java.util.List;
import nl.weegwijzer.people.Role;

/** Everyone whom the demo's sign-in knows. All of them are invented. */
public final class DemoPeople {

    public static final DemoPerson KLANT_1 = new DemoPerson(
            "klant-1", "Jaap Veenstra", Role.CLIENT, "Zijn oude werk bestaat bijna niet meer. Hij zoekt iets nieuws.");

    public static final DemoPerson KLANT_2 = new DemoPerson(
            "klant-2",
            "Noor Bakkali",
            Role.CLIENT,
            "Heeft een Wajong-uitkering, een jobcoach en een werkgever die met haar verder wil.");

    public static final DemoPerson KLANT_3 = new DemoPerson(
            "klant-3", "Henk Dijkstra", Role.CLIENT, "Heeft een WIA-uitkering. Hij kan werken, maar niet de hele dag.");

    public static final DemoPerson KLANT_4 = new DemoPerson(
            "klant-4", "Elif Demir", Role.CLIENT, "Heeft bijstand en wil een eigen kapperszaak beginnen.");

    public static final DemoPerson VERTEGENWOORDIGER_1 = new DemoPerson(
            "vertegenwoordiger-1",
            "Els Veenstra",
            Role.REPRESENTATIVE,
            "Zus van Jaap. Zij leest met hem mee en schrijft namens hem.");

    public static final DemoPerson PROFESSIONAL_1 = new DemoPerson(
            "professional-1",
            "Samira Haddou",
            Role.PROFESSIONAL,
            "Adviseur intensieve dienstverlening, contactpersoon van Jaap en Noor.");

    public static final DemoPerson PROFESSIONAL_2 = new DemoPerson(
            "professional-2",
            "Pieter Hoekstra",
            Role.PROFESSIONAL,
            "Arbeidsdeskundige, contactpersoon van Henk en Elif. Helpt Samira bij Jaap.");

    public static final DemoPerson PROFESSIONAL_3 = new DemoPerson(
            "professional-3", "Fatma Yilmaz", Role.PROFESSIONAL, "Jobcoach, valt voor Samira in bij Noor.");

    public static final DemoPerson KETENPARTNER_1 = new DemoPerson(
            "ketenpartner-1", "Anne Visser", Role.CHAIN_PARTNER, "Jobcoach bij een ander bedrijf. Leest mee bij Noor.");

    public static final DemoPerson MANAGER_1 =
            new DemoPerson("manager-1", "Ruud Bakker", Role.MANAGER, "Teammanager, maakt de kaders van het team.");

    public static final DemoPerson BEHEERDER_1 = new DemoPerson(
            "beheerder-1",
            "Marijke de Boer",
            Role.ADMINISTRATOR,
            "Beheerder, zet mensen en trajecten klaar en geeft codes uit.");

    private static final List<DemoPerson> ALL = List.of(
            KLANT_1,
            KLANT_2,
            KLANT_3,
            KLANT_4,
            VERTEGENWOORDIGER_1,
            PROFESSIONAL_1,
            PROFESSIONAL_2,
            PROFESSIONAL_3,
            KETENPARTNER_1,
            MANAGER_1,
            BEHEERDER_1);

    private static final List<String> NEWCOMERS = List.of("nieuw-1", "nieuw-2", "nieuw-3");

    private DemoPeople() {}

    /** All of them, clients first. */
    public static List<DemoPerson> all() {
        return ALL;
    }

    /** Logins that belong to nobody until an activation code is used with them. */
    public static List<String> newcomers() {
        return NEWCOMERS;
    }
}
