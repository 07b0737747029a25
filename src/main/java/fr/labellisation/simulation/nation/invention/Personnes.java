package fr.labellisation.simulation.nation.invention;

import fr.labellisation.acces.Role;
import fr.labellisation.simulation.rejeu.deroulement.AttributionDesRoles;
import fr.labellisation.simulation.rejeu.deroulement.PersonneInventee;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Who holds which role in a département. Names are drawn; the address, and with it the login, says role and place
 * ({@code referent-qualite.91}), so that anyone can be found without a list.
 */
public record Personnes(String departement, long graine) implements AttributionDesRoles {
    private static final List<String> PRENOMS = List.of(
            "Adèle",
            "Aïcha",
            "Alix",
            "Amina",
            "Anaïs",
            "Antoine",
            "Aurélie",
            "Basile",
            "Bérénice",
            "Camille",
            "Côme",
            "Constance",
            "Damien",
            "Éden",
            "Élie",
            "Élodie",
            "Farid",
            "Florent",
            "Gaëlle",
            "Hélène",
            "Hugo",
            "Idriss",
            "Inès",
            "Jade",
            "Joëlle",
            "Karim",
            "Léa",
            "Loïc",
            "Lou",
            "Maëlys",
            "Malik",
            "Manon",
            "Mathis",
            "Mehdi",
            "Milo",
            "Nadège",
            "Noé",
            "Noémie",
            "Océane",
            "Pascale",
            "Quentin",
            "Rachid",
            "Rose",
            "Sacha",
            "Salomé",
            "Soizic",
            "Tanguy",
            "Théo",
            "Ulysse",
            "Valentine",
            "Victor",
            "Yasmine",
            "Youenn",
            "Zoé");
    private static final List<String> NOMS = List.of(
            "Abadie",
            "Aubry",
            "Bakker",
            "Beaumel",
            "Belkacemi",
            "Bonnefoy",
            "Brunet",
            "Carrel",
            "Castaing",
            "Chauvel",
            "Cordier",
            "Delmas",
            "Diallo",
            "Etcheverry",
            "Evrard",
            "Faure",
            "Ferrand",
            "Ferreira",
            "Garrigue",
            "Guillou",
            "Haddad",
            "Hoarau",
            "Jacquot",
            "Kerbrat",
            "Lacombe",
            "Lebreton",
            "Lemoine",
            "Lopez",
            "Marchal",
            "Mercadier",
            "Morvan",
            "Nguyen",
            "Oriol",
            "Ozanne",
            "Pascal",
            "Payet",
            "Quéré",
            "Rannou",
            "Renaudin",
            "Roussel",
            "Sabatier",
            "Schmitt",
            "Tessier",
            "Thévenet",
            "Urbain",
            "Vasseur",
            "Vernier",
            "Wagner",
            "Zeller");

    /** The référent is the same person whenever he is needed: nobody of another name has his address. */
    @Override
    public PersonneInventee pour(Role role, String site, int rang) {
        return inventee(role, site, role == Role.REFERENT_QUALITE ? 0 : rang);
    }

    private PersonneInventee inventee(Role role, String site, int rang) {
        Random hasard = new Random(graine * 31 + rang * 7L + role.ordinal());
        // The first numbers of neighbouring seeds resemble each other.
        hasard.nextInt();
        String nom = PRENOMS.get(hasard.nextInt(PRENOMS.size())) + " " + NOMS.get(hasard.nextInt(NOMS.size()));
        return new PersonneInventee(null, nom, adresse(role, site == null ? departement : site), role, site);
    }

    PersonneInventee referent() {
        return pour(Role.REFERENT_QUALITE, null, 0);
    }

    /** Who was référent first, where another took over: the address of the role is that of his successor. */
    PersonneInventee premierReferent() {
        PersonneInventee autre = inventee(Role.REFERENT_QUALITE, null, 1);
        return new PersonneInventee(null, autre.nom(), "ancien-" + autre.courriel(), Role.REFERENT_QUALITE, null);
    }

    /** Nobody receives what is sent there. */
    static String adresse(Role role, String lieu) {
        return role.code() + "." + lieu.toLowerCase(Locale.ROOT) + "@example.org";
    }
}
