package fr.labellisation.parcours.entree;

import fr.labellisation.parcours.audits.entree.NonConformiteReprise;
import fr.labellisation.parcours.demarche.entree.EtapeAtteinte;
import fr.labellisation.referentiel.Referentiel;
import fr.labellisation.referentiel.Referentiels;
import fr.labellisation.socle.formulaires.Champ;
import fr.labellisation.socle.tableur.Entetes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Checks the row of a site on its way: the step that it reached, its audit, and that it has no other path or label here. */
@Component
class ControleEnChemin {
    private static final int NON_CONFORMITES = 5_000;
    private static final Pattern NON_CONFORMITE =
            Pattern.compile("(majeure|mineure)\\s*:\\s*(\\S.*)", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private final Referentiels referentiels;

    ControleEnChemin(Referentiels referentiels) {
        this.referentiels = referentiels;
    }

    static Optional<EtapeAtteinte> etape(LectureDeLigne lecture) {
        String texte = lecture.texte(Colonne.ETAPE, LectureDeLigne.TAILLE);
        Optional<EtapeAtteinte> etape = Arrays.stream(EtapeAtteinte.values())
                .filter(e -> Stream.of(e.code(), e.libelle()).map(Entetes::nu).anyMatch(Entetes.nu(texte)::equals))
                .findFirst();
        if (etape.isEmpty() && !texte.isEmpty()) {
            lecture.faute(
                    Colonne.ETAPE,
                    "L’étape «\u00a0%s\u00a0» n’existe pas\u00a0; étapes possibles\u00a0: %s.",
                    texte,
                    Arrays.stream(EtapeAtteinte.values())
                            .map(EtapeAtteinte::libelle)
                            .collect(Collectors.joining(", ")));
        }
        return etape;
    }

    static void unEtat(LectureDeLigne lecture) {
        if (lecture.vide(Colonne.LABEL) && lecture.vide(Colonne.ETAPE)) {
            lecture.faute(
                    Colonne.LABEL,
                    "Une date de label est attendue pour un site labellisé, ou une étape atteinte pour un site en chemin.");
        }
    }

    /** Those of the cell, one a line or one after the other with a semicolon between them. */
    static List<NonConformiteReprise> nonConformites(LectureDeLigne lecture, EtapeAtteinte etape) {
        String texte = lecture.texte(
                Colonne.NON_CONFORMITES, Champ.texteLong("valeur", Colonne.NON_CONFORMITES.titre(), NON_CONFORMITES));
        boolean attendues = etape == EtapeAtteinte.NON_CONFORMITES;
        if (attendues && lecture.vide(Colonne.NON_CONFORMITES)) {
            lecture.faute(
                    Colonne.NON_CONFORMITES,
                    "À l’étape «\u00a0%s\u00a0», les non-conformités auxquelles il reste à répondre sont attendues.",
                    EtapeAtteinte.NON_CONFORMITES.libelle());
        }
        if (!attendues && !lecture.vide(Colonne.NON_CONFORMITES)) {
            lecture.faute(
                    Colonne.NON_CONFORMITES,
                    "Rien n’est attendu ici hors de l’étape «\u00a0%s\u00a0».",
                    EtapeAtteinte.NON_CONFORMITES.libelle());
        }
        List<NonConformiteReprise> lues = new ArrayList<>();
        for (String une : texte.split("[\\r\\n;]+")) {
            Matcher ecrite = NON_CONFORMITE.matcher(une.strip());
            if (ecrite.matches()) {
                lues.add(new NonConformiteReprise(ecrite.group(1).equalsIgnoreCase("majeure"), ecrite.group(2)));
            } else if (!une.isBlank()) {
                lecture.faute(
                        Colonne.NON_CONFORMITES,
                        "«\u00a0%s\u00a0»\u00a0: chaque non-conformité commence par «\u00a0majeure\u00a0:\u00a0» ou «\u00a0mineure\u00a0:\u00a0».",
                        une.strip());
            }
        }
        return lues;
    }

    Optional<LigneDEntree> controler(
            LectureDeLigne lecture, LigneDEntree ligne, Referentiel version, Connu connu, LocalDate aujourdhui) {
        if (!ligne.niveau().isEmpty()) {
            lecture.faute(Colonne.NIVEAU, "Rien n’est attendu ici tant que le label n’est pas délivré.");
        }
        lecture.fautes(Colonne.VERSION, referentiels.pourCommencer(version.id(), aujourdhui));
        boolean dejaPresente = connu.enChemin(ligne.site()).contains(version.id());
        etapeEtAudit(lecture, ligne, version);
        if (!dejaPresente && !connu.enChemin(ligne.site()).isEmpty()) {
            lecture.faute(
                    Colonne.SITE,
                    "Ce site a déjà un parcours en cours sur un autre référentiel\u00a0: il reste le seul.");
        }
        if (!connu.labelsDe(ligne.site()).isEmpty()) {
            lecture.faute(
                    Colonne.ETAPE,
                    "Ce site détient déjà un label suivi ici\u00a0: si son renouvellement est engagé, la date du label est"
                            + " attendue sur la même ligne.");
        }
        return lecture.sansFaute()
                ? Optional.of(
                        dejaPresente ? AnnonceDeLigne.dejaPresente(ligne) : AnnonceDeLigne.enChemin(ligne, version))
                : Optional.empty();
    }

    /** The step is one of this version, and its external audit is known where it has to be. */
    static void etapeEtAudit(LectureDeLigne lecture, LigneDEntree ligne, Referentiel version) {
        EtapeAtteinte etape = ligne.etape();
        if (etape == EtapeAtteinte.AUDIT_INTERNE && !version.auditInterneRequis()) {
            lecture.faute(
                    Colonne.ETAPE,
                    "Le référentiel %s ne demande pas d’audit interne\u00a0: l’étape est «\u00a0%s\u00a0» ou «\u00a0%s\u00a0».",
                    version.nom(),
                    EtapeAtteinte.MISE_EN_OEUVRE.libelle(),
                    EtapeAtteinte.AUDIT_EXTERNE.libelle());
        }
        if (etape.auditReserve() && ligne.prochainAudit() == null && lecture.vide(Colonne.AUDIT)) {
            lecture.faute(
                    Colonne.AUDIT,
                    etape.auditPasse()
                            ? "À l’étape «\u00a0%s\u00a0», le jour où l’audit externe a eu lieu est attendu."
                            : "À l’étape «\u00a0%s\u00a0», la date fixée pour l’audit externe est attendue.",
                    etape.libelle());
        }
        if (!etape.auditReserve() && ligne.prochainAudit() != null) {
            lecture.faute(
                    Colonne.AUDIT,
                    "Rien n’est attendu ici avant l’étape «\u00a0%s\u00a0»\u00a0: l’audit se réserve dans une tâche du parcours.",
                    EtapeAtteinte.AUDIT_INTERNE.libelle());
        }
    }
}
