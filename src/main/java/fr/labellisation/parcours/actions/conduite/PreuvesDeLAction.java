package fr.labellisation.parcours.actions.conduite;

import fr.labellisation.parcours.actions.Action;
import fr.labellisation.parcours.preuves.ContenuDePreuve.Lien;
import fr.labellisation.parcours.preuves.DescriptionDePreuve;
import fr.labellisation.parcours.preuves.EcritureDesPreuves;
import fr.labellisation.parcours.preuves.Preuves;
import fr.labellisation.parcours.preuves.VersionDePreuve;
import fr.labellisation.socle.formulaires.Champ;
import fr.labellisation.socle.formulaires.Saisie;
import fr.labellisation.socle.formulaires.SaisieRefusee;
import fr.labellisation.socle.regles.DateFrancaise;
import fr.labellisation.socle.variables.Acte;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The evidence of an action, as the forms of its tasks show it, ask for it and take it. */
@Component
class PreuvesDeLAction {
    private static final int LUES = 100;
    private static final int DITES = 5;
    private static final String ADRESSE = "preuveAdresse";
    private static final String TITRE = "preuveTitre";
    private static final String DATE = "preuveDate";

    private final Preuves preuves;
    private final EcritureDesPreuves ecriture;

    PreuvesDeLAction(Preuves preuves, EcritureDesPreuves ecriture) {
        this.preuves = preuves;
        this.ecriture = ecriture;
    }

    /** The address of a document, for whoever gives one with the form instead of on the page of the evidence. */
    static List<Champ> champs() {
        return List.of(
                Champ.texte(ADRESSE, "Adresse d’un document de preuve", Lien.LONGUEUR),
                Champ.texte(TITRE, "Titre de la preuve", DescriptionDePreuve.TITRE_AU_PLUS),
                Champ.date(DATE, "Date de la preuve").auPlusTard());
    }

    /** What the form shows: which pieces there are, and where more are given. */
    Map<String, String> montrer(Action action, LocalDate aujourdhui) {
        List<VersionDePreuve> jointes = preuves.de(action.objet(), LUES);
        Map<String, String> vues = new LinkedHashMap<>();
        vues.put("preuvesPage", "/suivi/preuves/action/" + action.id());
        vues.put("preuvesJointes", jointes.isEmpty() ? "Aucune pour l’instant." : dites(jointes, aujourdhui));
        return vues;
    }

    private static String dites(List<VersionDePreuve> jointes, LocalDate aujourdhui) {
        String phrases = jointes.stream()
                .limit(DITES)
                .map(VersionDePreuve::description)
                .map(dite -> "- «\u00a0%s\u00a0», du %s%s%s"
                        .formatted(
                                dite.titre(),
                                DateFrancaise.de(dite.faiteLe()),
                                dite.attendue() ? "" : ", en complément",
                                dite.perimee(aujourdhui) ? ", n’est plus valable" : ""))
                .collect(Collectors.joining("\n"));
        return jointes.size() <= DITES ? phrases : phrases + "\n- et d’autres";
    }

    /** Whether something shows it that counts on that day. */
    boolean prouvee(Action action, LocalDate aujourdhui) {
        return preuves.de(action.objet(), LUES).stream()
                .anyMatch(preuve -> !preuve.description().perimee(aujourdhui));
    }

    /**
     * Attaches the document whose address the form gives; nothing happens if it gives none.
     *
     * @throws SaisieRefusee with every reason, where it is none, or where its title or its date is missing
     */
    void joindre(Action action, Saisie saisie, Acte acte) {
        String typee = saisie.texte(ADRESSE);
        LocalDate le = saisie.date(DATE);
        if (typee.isEmpty() && saisie.texte(TITRE).isEmpty() && le == null) {
            return;
        }
        List<String> raisons = new ArrayList<>();
        if (Lien.lire(typee).isEmpty()) {
            raisons.add(Lien.REFUS);
        }
        if (saisie.texte(TITRE).isEmpty()) {
            raisons.add("Titre de la preuve\u00a0: dites ce que ce document montre.");
        }
        if (le == null) {
            raisons.add("Date de la preuve\u00a0: dites de quel jour elle est.");
        }
        if (!raisons.isEmpty()) {
            throw new SaisieRefusee(raisons);
        }
        ecriture.donner(
                action.demarche().departement(),
                action.objet(),
                new DescriptionDePreuve(saisie.texte(TITRE), le, null, acte.auteur(), true),
                Lien.lire(typee).orElseThrow(),
                autre -> false,
                acte);
    }
}
