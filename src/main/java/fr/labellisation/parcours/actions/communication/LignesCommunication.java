package fr.labellisation.parcours.actions.communication;

import fr.labellisation.parcours.travail.ListeDeTravail;
import fr.labellisation.socle.formulaires.Champ;
import fr.labellisation.socle.formulaires.Option;
import fr.labellisation.socle.formulaires.Saisie;
import fr.labellisation.socle.regles.Avis;
import fr.labellisation.socle.regles.DateFrancaise;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The rows in which a plan says its communication: to whom, what, how, when, by whom. */
public final class LignesCommunication {
    /** Key of the rows in the form. */
    public static final String COMMUNICATIONS = "communications";

    /** Who does it: a choice. */
    public static final String CHARGE = "chargeDe";

    private static final String CIBLE = "publicVise";
    private static final String MESSAGE = "message";
    private static final String MOYEN = "moyen";
    private static final String QUAND = "quand";
    private static final int LONGUEUR_NOM = 200;
    private static final int LONGUEUR_MESSAGE = 2000;

    /** The same on a page of work. */
    public static final ListeDeTravail LISTE = ListeDeTravail.libre(
            COMMUNICATIONS, "Plan de communication", colonnes(), "Communication", "Ajouter une communication");

    /** What is proposed beside what else may be typed. */
    public static final Map<String, List<Option>> PROPOSES = Map.of(
            CIBLE, options("Les agents", "L’encadrement", "Les usagers", "Les élus", "La presse"),
            MOYEN, options("Affichage", "Intranet", "Réunion", "Courriel", "Site internet", "Réseaux sociaux"));

    private LignesCommunication() {}

    private static List<Option> options(String... textes) {
        return Stream.of(textes).map(texte -> new Option(texte, texte)).toList();
    }

    private static List<Champ> colonnes() {
        return List.of(
                Champ.texte(CIBLE, "Public", LONGUEUR_NOM).requis(),
                Champ.texteLong(MESSAGE, "Message", LONGUEUR_MESSAGE).requis(),
                Champ.texte(MOYEN, "Moyen", LONGUEUR_NOM).requis(),
                Champ.date(QUAND, "Date").requis().aPartirDuJour(),
                Champ.choix(CHARGE, "Qui s’en charge").requis());
    }

    public static Champ champ() {
        return Champ.lignes(COMMUNICATIONS, "Plan de communication", colonnes().toArray(Champ[]::new));
    }

    public static List<Communication> lire(Saisie saisie) {
        return saisie.lignes(COMMUNICATIONS).stream()
                .map(ligne -> new Communication(
                        ligne.texte(CIBLE),
                        ligne.texte(MESSAGE),
                        ligne.texte(MOYEN),
                        ligne.date(QUAND),
                        ligne.texte(CHARGE)))
                .toList();
    }

    /** Each names somebody who was offered. */
    public static Avis avis(Collection<Communication> communications, List<Option> offerts) {
        return Avis.selon(communications.stream()
                .map(Communication::charge)
                .distinct()
                .filter(charge ->
                        offerts.stream().noneMatch(option -> option.value().equals(charge)))
                .map("«\u00a0%s\u00a0», chargé d’une communication, n’est pas proposé."::formatted)
                .toList());
    }

    /** As a row of the form; the date as it is typed. */
    public static Map<String, String> ligne(Communication une) {
        return Map.of(
                CIBLE, une.cible(),
                MESSAGE, une.message(),
                MOYEN, une.moyen(),
                QUAND, une.le().toString(),
                CHARGE, une.charge());
    }

    /** As the steering committee reads it. */
    public static String enClair(Communication une, List<Option> offerts) {
        return "Communication du %s vers «\u00a0%s\u00a0», %s, par %s\u00a0: %s"
                .formatted(
                        DateFrancaise.de(une.le()),
                        une.cible(),
                        une.moyen(),
                        Option.libelle(offerts, une.charge()),
                        une.message());
    }
}
