package fr.labellisation.parcours.entree;

import fr.labellisation.acces.Role;
import fr.labellisation.echeances.calendrier.HeureLocale;
import fr.labellisation.echeances.calendrier.JoursOuvres;
import fr.labellisation.parcours.demarche.reprise.EtapeReprise;
import fr.labellisation.referentiel.Referentiel;
import fr.labellisation.referentiel.Referentiels;
import fr.labellisation.socle.formulaires.Champ;
import fr.labellisation.socle.regles.DateFrancaise;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.territoire.Site;
import fr.labellisation.socle.territoire.Territoire;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Checks one row against the territory, the référentiels, the calendar and what is there already. */
@Component
class ControleDeLigne {
    private static final int TAILLE = 100;

    private final Territoire territoire;
    private final Referentiels referentiels;
    private final HeureLocale heure;
    private final JoursOuvres jours;
    private final ControleDuLabel labels;

    ControleDeLigne(
            Territoire territoire,
            Referentiels referentiels,
            HeureLocale heure,
            JoursOuvres jours,
            ControleDuLabel labels) {
        this.territoire = territoire;
        this.referentiels = referentiels;
        this.heure = heure;
        this.jours = jours;
        this.labels = labels;
    }

    /** The row as it would be imported; empty if it holds a fault, which is noted. */
    Optional<LigneDEntree> lire(int numero, LectureDeLigne lecture, Connu connu) {
        Optional<CodeDepartement> departement = departement(lecture, connu);
        Optional<Site> site = departement.flatMap(code -> site(lecture, connu.sitesDe(code)));
        Optional<Referentiel> version = version(lecture);
        SortedSet<String> modules = modules(lecture);
        version.ifPresent(v -> lecture.fautes(Colonne.MODULES, v.validerPerimetre(modules)));
        Optional<LocalDate> delivreLe = lecture.jour(Colonne.LABEL);
        EtapeReprise etape = etape(lecture).orElse(null);
        unSeulEtat(lecture);
        Optional<LocalDate> audit = lecture.jour(Colonne.AUDIT);
        String attestation = lecture.texte(Colonne.ATTESTATION, TAILLE);
        String niveau = Colonne.nu(lecture.texte(Colonne.NIVEAU, TAILLE));
        List<PersonneDEntree> personnes = personnes(lecture);
        if (site.isEmpty() || version.isEmpty()) {
            return Optional.empty();
        }
        LocalDate aujourdhui = heure.aujourdhui(departement.orElseThrow());
        audit.ifPresent(jour -> jourDAudit(lecture, departement.orElseThrow(), jour, aujourdhui));
        LigneDEntree ligne = new LigneDEntree(
                numero,
                site.get().code(),
                site.get().nom(),
                version.get().id(),
                modules,
                niveau,
                delivreLe.orElse(null),
                attestation,
                etape,
                audit.orElse(null),
                personnes,
                false,
                List.of());
        if (ligne.labellisee()) {
            return labels.controler(lecture, ligne, version.get(), connu, aujourdhui);
        }
        return etape == null ? Optional.empty() : enChemin(lecture, ligne, version.get(), connu, aujourdhui);
    }

    private Optional<CodeDepartement> departement(LectureDeLigne lecture, Connu connu) {
        String texte = lecture.texte(Colonne.DEPARTEMENT, TAILLE).toUpperCase(Locale.ROOT);
        // A spreadsheet drops the zero of 01.
        String code = texte.length() == 1 ? "0" + texte : texte;
        if (code.isEmpty()) {
            if (lecture.vide(Colonne.DEPARTEMENT)) {
                lecture.faute(
                        Colonne.DEPARTEMENT, "«\u00a0Département\u00a0»\u00a0: un code comme 91 ou 2A est attendu.");
            }
            return Optional.empty();
        }
        if (territoire.reconnaitre(code).isEmpty()) {
            lecture.faute(
                    Colonne.DEPARTEMENT,
                    "Le département «\u00a0%s\u00a0» n’existe pas\u00a0: un code comme 91 ou 2A est attendu.",
                    code);
            return Optional.empty();
        }
        CodeDepartement departement = new CodeDepartement(code);
        if (!connu.permis().test(departement)) {
            lecture.faute(
                    Colonne.DEPARTEMENT,
                    "Le département %s n’est pas le vôtre\u00a0: vous ne pouvez pas y reprendre de site.",
                    code);
            return Optional.empty();
        }
        return Optional.of(departement);
    }

    private static Optional<Site> site(LectureDeLigne lecture, List<Site> connus) {
        String nom = lecture.texte(Colonne.SITE, TAILLE);
        String type = lecture.texte(Colonne.TYPE, TAILLE);
        if (!type.isEmpty() && Colonne.type(type).isEmpty()) {
            lecture.faute(
                    Colonne.TYPE,
                    "«\u00a0Type de site\u00a0»\u00a0: «\u00a0Préfecture\u00a0» ou «\u00a0Sous-préfecture\u00a0» est attendu.");
            return Optional.empty();
        }
        if (nom.isEmpty()) {
            if (lecture.vide(Colonne.SITE)) {
                lecture.faute(
                        Colonne.SITE, "«\u00a0Site\u00a0»\u00a0: le nom d’un site, sa ville ou son code est attendu.");
            }
            return Optional.empty();
        }
        List<Site> trouves = connus.stream()
                .filter(site -> nomme(site, nom))
                .filter(site -> type.isEmpty() || Colonne.type(type).orElseThrow() == site.type())
                .toList();
        if (trouves.size() == 1) {
            return Optional.of(trouves.get(0));
        }
        lecture.faute(
                Colonne.SITE,
                trouves.isEmpty()
                        ? "Le site «\u00a0%s\u00a0» n’existe pas dans ce département\u00a0; sites possibles\u00a0: %s."
                        : "«\u00a0%s\u00a0» désigne plusieurs sites\u00a0; précisez lequel\u00a0: %s.",
                nom,
                connus.stream().map(Site::nom).collect(Collectors.joining(", ")));
        return Optional.empty();
    }

    /** By its code, its name, or its town alone. */
    private static boolean nomme(Site site, String texte) {
        String nu = Colonne.nu(texte);
        String code = site.code().valeur();
        String nom = Colonne.nu(site.nom());
        return Stream.of(Colonne.nu(code), Colonne.nu(code.substring(code.indexOf('-'))), nom)
                        .anyMatch(nu::equals)
                || nom.startsWith(Colonne.nu(site.type().libelle()))
                        && (nom.endsWith(" " + nu)
                                && nom.length() - nu.length()
                                        <= Colonne.nu(site.type().libelle()).length() + 5);
    }

    private Optional<Referentiel> version(LectureDeLigne lecture) {
        String texte = lecture.texte(Colonne.VERSION, TAILLE);
        if (lecture.vide(Colonne.VERSION)) {
            lecture.faute(
                    Colonne.VERSION,
                    "«\u00a0Référentiel\u00a0»\u00a0: une version est attendue\u00a0: %s.",
                    versions());
        }
        if (texte.isEmpty()) {
            return Optional.empty();
        }
        String nu = Colonne.nu(texte);
        List<Referentiel> nommes = referentiels.tous().stream()
                .filter(version -> Stream.of(version.id(), version.nomEtAnnee(), version.nom())
                        .map(Colonne::nu)
                        .anyMatch(nu::equals))
                .toList();
        if (nommes.size() != 1) {
            lecture.faute(
                    Colonne.VERSION,
                    "Le référentiel «\u00a0%s\u00a0» %s\u00a0; versions possibles\u00a0: %s.",
                    texte,
                    nommes.isEmpty() ? "n’existe pas" : "a plusieurs versions",
                    versions());
            return Optional.empty();
        }
        return Optional.of(nommes.get(0));
    }

    private String versions() {
        return referentiels.tous().stream().map(Referentiel::nomEtAnnee).collect(Collectors.joining(", "));
    }

    private static SortedSet<String> modules(LectureDeLigne lecture) {
        return Arrays.stream(lecture.texte(Colonne.MODULES, TAILLE).split("[,; ]+"))
                .filter(module -> !module.isBlank())
                .map(module -> module.toUpperCase(Locale.ROOT))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Optional<EtapeReprise> etape(LectureDeLigne lecture) {
        String texte = lecture.texte(Colonne.ETAPE, TAILLE);
        Optional<EtapeReprise> etape = Arrays.stream(EtapeReprise.values())
                .filter(e -> Stream.of(e.code(), e.libelle()).map(Colonne::nu).anyMatch(Colonne.nu(texte)::equals))
                .findFirst();
        if (etape.isEmpty() && !texte.isEmpty()) {
            lecture.faute(
                    Colonne.ETAPE,
                    "L’étape «\u00a0%s\u00a0» n’existe pas\u00a0; étapes possibles\u00a0: %s.",
                    texte,
                    Arrays.stream(EtapeReprise.values())
                            .map(EtapeReprise::libelle)
                            .collect(Collectors.joining(", ")));
        }
        return etape;
    }

    private static void unSeulEtat(LectureDeLigne lecture) {
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

    private void jourDAudit(LectureDeLigne lecture, CodeDepartement departement, LocalDate jour, LocalDate aujourdhui) {
        if (jour.isBefore(aujourdhui)) {
            lecture.faute(
                    Colonne.AUDIT,
                    "Le prochain audit ne peut pas être dans le passé\u00a0: une date à partir du %s est attendue.",
                    DateFrancaise.de(aujourdhui));
        } else if (!jours.estOuvre(departement, jour)) {
            lecture.faute(Colonne.AUDIT, "Le %s n’est pas un jour ouvré dans ce département.", DateFrancaise.de(jour));
        }
    }

    private static List<PersonneDEntree> personnes(LectureDeLigne lecture) {
        List<PersonneDEntree> personnes = new ArrayList<>();
        personne(lecture, Role.REFERENT_QUALITE, Colonne.REFERENT, Colonne.COURRIEL_REFERENT, personnes);
        personne(lecture, Role.CORRESPONDANT_QUALITE, Colonne.CORRESPONDANT, Colonne.COURRIEL_CORRESPONDANT, personnes);
        return personnes;
    }

    private static void personne(
            LectureDeLigne lecture, Role role, Colonne qui, Colonne ou, List<PersonneDEntree> personnes) {
        String nom = lecture.texte(qui, TAILLE);
        String courriel = lecture.texte(ou, Champ.courriel("valeur", ou.titre()));
        if (lecture.vide(qui) && !lecture.vide(ou)) {
            lecture.faute(qui, "«\u00a0%s\u00a0»\u00a0: le nom est attendu avec l’adresse.", qui.titre());
        }
        if (!lecture.vide(qui) && lecture.vide(ou)) {
            lecture.faute(ou, "«\u00a0%s\u00a0»\u00a0: l’adresse est attendue avec le nom.", ou.titre());
        }
        if (!nom.isEmpty() && !courriel.isEmpty()) {
            personnes.add(new PersonneDEntree(role, nom, courriel));
        }
    }

    private Optional<LigneDEntree> enChemin(
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
                    EtapeReprise.AUDIT_INTERNE.libelle());
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
