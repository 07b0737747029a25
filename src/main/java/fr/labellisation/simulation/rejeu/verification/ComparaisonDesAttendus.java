package fr.labellisation.simulation.rejeu.verification;

import fr.labellisation.parcours.audits.Audit;
import fr.labellisation.simulation.rejeu.fichier.Attendu;
import fr.labellisation.simulation.rejeu.fichier.Cas;
import fr.labellisation.simulation.rejeu.fichier.SiteDuCas;
import fr.labellisation.simulation.rejeu.verification.Bilan.Constatation;
import fr.labellisation.simulation.rejeu.verification.Bilan.Resultat;
import fr.labellisation.simulation.rejeu.verification.VerificationDuCas.AuditConstate;
import fr.labellisation.simulation.rejeu.verification.VerificationDuCas.ComiteConstate;
import fr.labellisation.simulation.rejeu.verification.VerificationDuCas.EtatConstate;
import fr.labellisation.simulation.rejeu.verification.VerificationDuCas.LabelConstate;
import fr.labellisation.simulation.rejeu.verification.VerificationDuCas.PerimetreConstate;
import fr.labellisation.socle.regles.DateFrancaise;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Compares one expectation with what is, and says both in a sentence. */
record ComparaisonDesAttendus(Cas cas, EtatConstate etat, Consumer<Constatation> issue) {
    private static final String RENOUVELE = "renouvele";
    private static final String HORS = "un site hors du périmètre";
    private static final String INTERNE = "audit-interne";

    void label(Attendu.DuLabel attendu, String site) {
        Optional<LabelConstate> obtenu = constate(attendu, site);
        LabelConstate voulu =
                new LabelConstate(attendu.etat(), attendu.expire(), attendu.referentiel(), attendu.modules());
        Optional<LabelConstate> compare = obtenu.map(label -> new LabelConstate(
                label.etat(),
                voulu.expire() == null ? null : label.expire(),
                voulu.referentiel() == null ? null : label.referentiel(),
                voulu.modules() == null ? null : label.modules()));
        conclure(
                attendu,
                compare.filter(voulu::equals).isPresent(),
                "%s, attendu\u00a0: %s".formatted(nom(site), enMots(voulu)),
                compare.map(ComparaisonDesAttendus::enMots).orElse("aucun label"));
    }

    /** One of the audits must be all that is said. */
    void audit(Attendu.DunAudit attendu, String site) {
        boolean interne = attendu.audit().equals(INTERNE);
        List<AuditConstate> audits = etat.audits(site, interne);
        boolean tenu = audits.stream()
                .filter(audit -> audit.etat().equals(attendu.etat()))
                .filter(audit -> attendu.date() == null || attendu.date().equals(audit.le()))
                .anyMatch(audit -> attendu.joursDepuisInterne() == null
                        || attendu.joursDepuisInterne().equals(joursDepuisInterne(site, audit)));
        String voulu = enMots(new AuditConstate(attendu.date(), attendu.etat()), attendu.joursDepuisInterne());
        conclure(
                attendu,
                tenu,
                "%s, attendu\u00a0: %s %s".formatted(nom(site), attendu.audit().replace('-', ' '), voulu),
                audits.isEmpty()
                        ? "aucun " + attendu.audit().replace('-', ' ')
                        : audits.stream()
                                .map(audit -> enMots(
                                        audit,
                                        attendu.joursDepuisInterne() == null ? null : joursDepuisInterne(site, audit)))
                                .collect(Collectors.joining("\u00a0; ")));
    }

    /** Days since the internal audit before it; null where there is none. */
    private Integer joursDepuisInterne(String site, AuditConstate audit) {
        return etat.audits(site, true).stream()
                .filter(interne -> !interne.etat().equals(Audit.Etat.ANNULE.code()))
                .map(AuditConstate::le)
                .filter(le -> le != null && audit.le() != null && !le.isAfter(audit.le()))
                .max(Comparator.naturalOrder())
                .map(le -> (int) ChronoUnit.DAYS.between(le, audit.le()))
                .orElse(null);
    }

    private static String enMots(AuditConstate audit, Integer jours) {
        return "«\u00a0%s\u00a0»".formatted(audit.etat())
                + (audit.le() == null ? "" : " le " + DateFrancaise.de(audit.le()))
                + (jours == null ? "" : ", %d jours après l’audit interne".formatted(jours));
    }

    /** The latest one; to be renewed is the fate of the one before. */
    private Optional<LabelConstate> constate(Attendu.DuLabel attendu, String site) {
        return RENOUVELE.equals(attendu.etat())
                ? etat.labelRemplace(site).or(() -> etat.label(site, attendu.referentiel()))
                : etat.label(site, attendu.referentiel());
    }

    void demarche(Attendu.DeLaDemarche attendu) {
        Optional<String> obtenu = etat.demarche();
        conclure(
                attendu,
                obtenu.filter(attendu.etat()::equals).isPresent(),
                "attendu\u00a0: démarche «\u00a0%s\u00a0»".formatted(attendu.etat()),
                obtenu.map("démarche «\u00a0%s\u00a0»"::formatted).orElse("aucune démarche"));
    }

    void perimetre(Attendu.DuPerimetre attendu, String site) {
        Optional<PerimetreConstate> voulu = Optional.ofNullable(attendu.modules())
                .map(modules -> new PerimetreConstate(modules, attendu.aDecider()));
        Optional<PerimetreConstate> obtenu = etat.perimetre(site)
                .map(perimetre -> new PerimetreConstate(
                        perimetre.modules(), attendu.aDecider() == null ? null : perimetre.aDecider()));
        conclure(
                attendu,
                voulu.equals(obtenu),
                "%s, attendu\u00a0: %s"
                        .formatted(
                                nom(site),
                                voulu.map(ComparaisonDesAttendus::enMots).orElse(HORS)),
                obtenu.map(ComparaisonDesAttendus::enMots).orElse(HORS));
    }

    private static String enMots(PerimetreConstate perimetre) {
        String modules = perimetre.modules().isEmpty()
                ? "le référentiel entier"
                : "périmètre " + String.join(", ", perimetre.modules());
        return perimetre.aDecider() == null || perimetre.aDecider().isEmpty()
                ? modules
                : modules + ", à décider " + String.join(", ", perimetre.aDecider());
    }

    void comite(Attendu.DuComite attendu) {
        List<ComiteConstate> comites = etat.comites();
        boolean tenu = comites.stream()
                .filter(comite -> comite.quand().toLocalDate().equals(attendu.jour()))
                .filter(comite -> attendu.heure() == null
                        || attendu.heure().equals(comite.quand().toLocalTime()))
                .anyMatch(comite -> attendu.compteRendu() == null || attendu.compteRendu() == comite.compteRendu());
        conclure(
                attendu,
                tenu,
                "attendu\u00a0: comité local des usagers du %s"
                        .formatted(enMots(attendu.jour(), attendu.heure(), attendu.compteRendu())),
                comites.isEmpty()
                        ? "aucun comité"
                        : comites.stream()
                                .map(comite -> "comité du "
                                        + enMots(
                                                comite.quand().toLocalDate(),
                                                comite.quand().toLocalTime(),
                                                comite.compteRendu()))
                                .collect(Collectors.joining("\u00a0; ")));
    }

    private static String enMots(LocalDate jour, LocalTime heure, Boolean compteRendu) {
        return DateFrancaise.de(jour)
                + (heure == null ? "" : " à " + heure)
                + (compteRendu == null ? "" : compteRendu ? ", compte rendu écrit" : ", sans compte rendu");
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
        Optional<List<Integer>> demandes = etat.paliers(site, attendu.audit().equals(INTERNE), attendu.le());
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
        issue.accept(new Constatation(
                attendu.ligne(),
                tenu ? Resultat.TENU : Resultat.MANQUE,
                tenu ? debut : debut + "\u00a0; obtenu\u00a0: " + obtenu,
                attendu.repere().source()));
    }

    private String nom(String site) {
        return cas.site(site).map(SiteDuCas::nom).orElse(site);
    }

    private static String enMots(LabelConstate label) {
        return "label «\u00a0%s\u00a0»".formatted(label.etat())
                + (label.expire() == null ? "" : " qui expire le " + DateFrancaise.de(label.expire()))
                + (label.referentiel() == null ? "" : ", version " + label.referentiel())
                + (label.modules() == null ? "" : ", " + duLabel(label.modules()));
    }

    private static String duLabel(List<String> modules) {
        return modules.isEmpty() ? "sans module" : "modules " + String.join(", ", modules);
    }

    private static String liste(List<Integer> paliers) {
        return paliers.stream().distinct().map(Object::toString).collect(Collectors.joining(", "));
    }
}
