package fr.labellisation.parcours.entree;

import fr.labellisation.parcours.demarche.entree.EtapeAtteinte;
import fr.labellisation.referentiel.Referentiel;
import fr.labellisation.referentiel.Referentiels;
import fr.labellisation.socle.tableur.Entetes;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Checks the row of a site on its way: the step that it reached, its audit, and that it has no other path or label here. */
@Component
class ControleEnChemin {
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

    static void unSeulEtat(LectureDeLigne lecture) {
        boolean label = !lecture.vide(Colonne.LABEL);
        boolean etape = !lecture.vide(Colonne.ETAPE);
        if (!label && !etape) {
            lecture.faute(
                    Colonne.LABEL,
                    "Une date de label est attendue pour un site labellisé, ou une étape atteinte pour un site en chemin.");
        }
        if (label && etape) {
            lecture.faute(
                    Colonne.ETAPE,
                    "Rien n’est attendu ici pour un site labellisé\u00a0: son renouvellement s’ouvrira à son moment.");
        }
    }

    Optional<LigneDEntree> controler(
            LectureDeLigne lecture, LigneDEntree ligne, Referentiel version, Connu connu, LocalDate aujourdhui) {
        if (!ligne.niveau().isEmpty()) {
            lecture.faute(Colonne.NIVEAU, "Rien n’est attendu ici tant que le label n’est pas délivré.");
        }
        lecture.fautes(Colonne.VERSION, referentiels.pourCommencer(version.id(), aujourdhui));
        boolean dejaPresente = connu.enChemin(ligne.site()).contains(version.id());
        if (ligne.etape().auditReserve() && ligne.prochainAudit() == null && lecture.vide(Colonne.AUDIT)) {
            lecture.faute(
                    Colonne.AUDIT,
                    "À l’étape «\u00a0%s\u00a0», la date fixée pour l’audit externe est attendue.",
                    ligne.etape().libelle());
        }
        if (!ligne.etape().auditReserve() && ligne.prochainAudit() != null) {
            lecture.faute(
                    Colonne.AUDIT,
                    "Rien n’est attendu ici avant l’étape «\u00a0%s\u00a0»\u00a0: l’audit se réserve dans une tâche du parcours.",
                    EtapeAtteinte.AUDIT_INTERNE.libelle());
        }
        if (!dejaPresente && !connu.enChemin(ligne.site()).isEmpty()) {
            lecture.faute(
                    Colonne.SITE,
                    "Ce site a déjà un parcours en cours sur un autre référentiel\u00a0: il reste le seul.");
        }
        if (!connu.labelsDe(ligne.site()).isEmpty()) {
            lecture.faute(
                    Colonne.ETAPE,
                    "Ce site détient déjà un label suivi ici\u00a0: son renouvellement s’ouvre à son moment, il ne se reprend"
                            + " pas.");
        }
        return lecture.sansFaute()
                ? Optional.of(
                        dejaPresente ? AnnonceDeLigne.dejaPresente(ligne) : AnnonceDeLigne.enChemin(ligne, version))
                : Optional.empty();
    }
}
