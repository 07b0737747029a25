package fr.labellisation.simulation.rejeu.verification;

import fr.labellisation.simulation.rejeu.fichier.Attendu;
import fr.labellisation.simulation.rejeu.fichier.Cas;
import fr.labellisation.simulation.rejeu.fichier.SiteDuCas;
import fr.labellisation.simulation.rejeu.verification.Bilan.Constatation;
import fr.labellisation.simulation.rejeu.verification.Bilan.Resultat;
import fr.labellisation.simulation.rejeu.verification.VerificationDuCas.EtatConstate;
import fr.labellisation.simulation.rejeu.verification.VerificationDuCas.LabelConstate;
import fr.labellisation.socle.regles.DateFrancaise;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Compares one expectation with what is, and says both in a sentence. */
record ComparaisonDesAttendus(Cas cas, EtatConstate etat, Consumer<Constatation> issue) {
    private static final String RENOUVELE = "renouvele";

    void label(Attendu.DuLabel attendu, String site) {
        Optional<LabelConstate> obtenu = constate(attendu, site);
        boolean tenu = obtenu.filter(label -> label.etat().equals(attendu.etat()))
                .filter(label -> attendu.expire() == null || attendu.expire().equals(label.expire()))
                .isPresent();
        conclure(
                attendu,
                tenu,
                "%s, attendu\u00a0: %s".formatted(nom(site), enMots(attendu.etat(), attendu.expire())),
                obtenu.map(label -> enMots(label.etat(), attendu.expire() == null ? null : label.expire()))
                        .orElse("aucun label"));
    }

    /** The latest one; to be renewed is the fate of the one before. */
    private Optional<LabelConstate> constate(Attendu.DuLabel attendu, String site) {
        return RENOUVELE.equals(attendu.etat())
                ? etat.labelRemplace(site).or(() -> etat.label(site))
                : etat.label(site);
    }

    void demarche(Attendu.DeLaDemarche attendu) {
        Optional<String> obtenu = etat.demarche();
        conclure(
                attendu,
                obtenu.filter(attendu.etat()::equals).isPresent(),
                "attendu\u00a0: démarche «\u00a0%s\u00a0»".formatted(attendu.etat()),
                obtenu.map("démarche «\u00a0%s\u00a0»"::formatted).orElse("aucune démarche"));
    }

    void echeance(Attendu.DuneEcheance attendu, String site) {
        List<LocalDate> dates = etat.echeances(site, attendu.nature());
        conclure(
                attendu,
                dates.contains(attendu.le()),
                "%s, attendu\u00a0: échéance «\u00a0%s\u00a0»".formatted(nom(site), attendu.nature()),
                dates.isEmpty()
                        ? "aucune échéance de ce genre"
                        : "échéances le "
                                + dates.stream().map(DateFrancaise::de).collect(Collectors.joining(", le ")));
    }

    void rappels(Attendu.DesRappels attendu, String site) {
        Optional<List<Integer>> demandes = etat.paliers(site, attendu.audit().equals("audit-interne"), attendu.le());
        List<Integer> oublies = attendu.paliers().stream()
                .filter(palier -> !demandes.orElse(List.of()).contains(palier))
                .toList();
        conclure(
                attendu,
                demandes.isPresent() && oublies.isEmpty(),
                "%s, attendu\u00a0: rappels de l’%s à %s jours"
                        .formatted(nom(site), attendu.audit().replace('-', ' '), liste(attendu.paliers())),
                demandes.map(paliers -> paliers.isEmpty() ? "aucun rappel" : "rappels à " + liste(paliers) + " jours")
                        .orElse("aucun audit ce jour-là"));
    }

    private void conclure(Attendu attendu, boolean tenu, String quoi, String obtenu) {
        String debut = "le %s, %s".formatted(DateFrancaise.de(attendu.le()), quoi);
        issue.accept(
                tenu
                        ? new Constatation(attendu.ligne(), Resultat.TENU, debut)
                        : new Constatation(
                                attendu.ligne(), Resultat.MANQUE, debut + "\u00a0; obtenu\u00a0: " + obtenu));
    }

    private String nom(String site) {
        return cas.site(site).map(SiteDuCas::nom).orElse(site);
    }

    private static String enMots(String etat, LocalDate expire) {
        return "label «\u00a0%s\u00a0»".formatted(etat)
                + (expire == null ? "" : " qui expire le " + DateFrancaise.de(expire));
    }

    private static String liste(List<Integer> paliers) {
        return paliers.stream().distinct().map(Object::toString).collect(Collectors.joining(", "));
    }
}
