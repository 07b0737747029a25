package fr.labellisation.parcours.entree;

import fr.labellisation.acces.Role;
import fr.labellisation.echeances.calendrier.HeureLocale;
import fr.labellisation.echeances.calendrier.JoursOuvres;
import fr.labellisation.parcours.audits.entree.NonConformiteReprise;
import fr.labellisation.parcours.demarche.entree.EtapeAtteinte;
import fr.labellisation.parcours.entree.personnes.PersonneDEntree;
import fr.labellisation.referentiel.Referentiel;
import fr.labellisation.referentiel.Referentiels;
import fr.labellisation.socle.formulaires.Champ;
import fr.labellisation.socle.regles.DateFrancaise;
import fr.labellisation.socle.tableur.Entetes;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.territoire.Site;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.springframework.stereotype.Component;

/** Checks one row against the territory, the référentiels, the calendar and what is there already. */
@Component
class ControleDeLigne {
    private final Referentiels referentiels;
    private final HeureLocale heure;
    private final JoursOuvres jours;
    private final ControleDuSite sites;
    private final ControleDuLabel labels;
    private final ControleEnChemin chemins;
    private final ControleDuRenouvellement renouvellements;

    ControleDeLigne(
            Referentiels referentiels,
            HeureLocale heure,
            JoursOuvres jours,
            ControleDuSite sites,
            ControleDuLabel labels,
            ControleEnChemin chemins,
            ControleDuRenouvellement renouvellements) {
        this.referentiels = referentiels;
        this.heure = heure;
        this.jours = jours;
        this.sites = sites;
        this.labels = labels;
        this.chemins = chemins;
        this.renouvellements = renouvellements;
    }

    /** The row as it would be imported; empty if it holds a fault, which is noted. */
    Optional<LigneDEntree> lire(int numero, LectureDeLigne lecture, Connu connu) {
        Optional<CodeDepartement> departement = sites.departement(lecture, connu);
        Optional<Site> site = departement.flatMap(code -> sites.site(lecture, connu.sitesDe(code)));
        Optional<Referentiel> version = version(lecture);
        SortedSet<String> modules = lecture.modules(Colonne.MODULES);
        version.ifPresent(v -> lecture.fautes(Colonne.MODULES, v.validerPerimetre(modules)));
        Optional<LocalDate> delivreLe = lecture.jour(Colonne.LABEL);
        EtapeAtteinte etape = ControleEnChemin.etape(lecture).orElse(null);
        ControleEnChemin.unEtat(lecture);
        List<NonConformiteReprise> nonConformites = ControleEnChemin.nonConformites(lecture, etape);
        Optional<LocalDate> audit = lecture.jour(Colonne.AUDIT);
        String attestation = lecture.texte(Colonne.ATTESTATION, LectureDeLigne.TAILLE);
        String niveau = Entetes.nu(lecture.texte(Colonne.NIVEAU, LectureDeLigne.TAILLE));
        List<PersonneDEntree> personnes = personnes(lecture);
        if (site.isEmpty() || version.isEmpty()) {
            return Optional.empty();
        }
        LocalDate aujourdhui = heure.aujourdhui(departement.orElseThrow());
        if (etape != null && etape.auditPasse()) {
            audit.ifPresent(jour -> jourDeLAuditPasse(lecture, jour, aujourdhui));
        } else {
            audit.ifPresent(jour -> jourDAudit(lecture, departement.orElseThrow(), jour, aujourdhui));
        }
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
                null,
                nonConformites,
                false,
                List.of());
        return selonSonEtat(lecture, ligne, version.get(), connu, aujourdhui);
    }

    private Optional<LigneDEntree> selonSonEtat(
            LectureDeLigne lecture, LigneDEntree ligne, Referentiel version, Connu connu, LocalDate aujourdhui) {
        if (ligne.labellisee() && !lecture.vide(Colonne.ETAPE)) {
            return ligne.enChemin()
                    ? renouvellements.controler(lecture, ligne, version, connu, aujourdhui)
                    : Optional.empty();
        }
        ControleDuRenouvellement.rienDAttendu(lecture);
        if (ligne.labellisee()) {
            return labels.controler(lecture, ligne, version, connu, aujourdhui);
        }
        return ligne.enChemin() ? chemins.controler(lecture, ligne, version, connu, aujourdhui) : Optional.empty();
    }

    private Optional<Referentiel> version(LectureDeLigne lecture) {
        if (lecture.vide(Colonne.VERSION)) {
            lecture.faute(
                    Colonne.VERSION,
                    "«\u00a0Référentiel\u00a0»\u00a0: une version est attendue\u00a0: %s.",
                    LectureDeLigne.noms(referentiels));
        }
        return lecture.version(Colonne.VERSION, referentiels);
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

    private static void jourDeLAuditPasse(LectureDeLigne lecture, LocalDate jour, LocalDate aujourdhui) {
        if (jour.isAfter(aujourdhui)) {
            lecture.faute(
                    Colonne.AUDIT,
                    "À cette étape, l’audit externe a eu lieu\u00a0: une date du %s au plus tard est attendue.",
                    DateFrancaise.de(aujourdhui));
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
        String nom = lecture.texte(qui, LectureDeLigne.TAILLE);
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
}
