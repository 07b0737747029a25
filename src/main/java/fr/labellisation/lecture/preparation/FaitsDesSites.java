package fr.labellisation.lecture.preparation;

import fr.labellisation.echeances.calendrier.HeureLocale;
import fr.labellisation.lecture.preparation.ActionsDesParcours.ActionTrouvee;
import fr.labellisation.lecture.preparation.EngagementsDesParcours.EnCours;
import fr.labellisation.lecture.preparation.RencontresDesSites.Reunion;
import fr.labellisation.lecture.preparation.TachesDesParcours.TacheTrouvee;
import fr.labellisation.parcours.demarche.Demarche;
import fr.labellisation.parcours.demarche.EtatDemarche;
import fr.labellisation.parcours.demarche.entree.EtapeAtteinte;
import fr.labellisation.parcours.demarche.perimetre.Perimetres;
import fr.labellisation.parcours.demarche.vises.LabelsVises;
import fr.labellisation.parcours.diagnostic.Resultat;
import fr.labellisation.parcours.enquete.PublicEnquete;
import fr.labellisation.parcours.preparation.manques.FaitsDePreparation;
import fr.labellisation.parcours.preparation.manques.FaitsDePreparation.DocumentAttendu;
import fr.labellisation.parcours.preparation.manques.FaitsDePreparation.EngagementSuivi;
import fr.labellisation.parcours.preparation.manques.FaitsDePreparation.Piece;
import fr.labellisation.referentiel.Engagement;
import fr.labellisation.referentiel.Module;
import fr.labellisation.referentiel.Referentiel;
import fr.labellisation.referentiel.Referentiels;
import fr.labellisation.referentiel.complements.VersionsCompletees;
import fr.labellisation.socle.regles.DateFrancaise;
import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.territoire.CodeSite;
import fr.labellisation.socle.variables.Parcours;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/** Gathers all that the rule of readiness knows of sites. */
@Component
class FaitsDesSites {
    private final Referentiels referentiels;
    private final VersionsCompletees completees;
    private final Perimetres perimetres;
    private final EngagementsDesParcours engagements;
    private final ActionsDesParcours actions;
    private final MesuresAttendues mesures;
    private final RencontresDesSites rencontres;
    private final HeureLocale heure;

    FaitsDesSites(
            Referentiels referentiels,
            VersionsCompletees completees,
            Perimetres perimetres,
            EngagementsDesParcours engagements,
            ActionsDesParcours actions,
            MesuresAttendues mesures,
            RencontresDesSites rencontres,
            HeureLocale heure) {
        this.referentiels = referentiels;
        this.completees = completees;
        this.perimetres = perimetres;
        this.engagements = engagements;
        this.actions = actions;
        this.mesures = mesures;
        this.rencontres = rencontres;
        this.heure = heure;
    }

    Map<Parcours, FaitsDePreparation> de(
            ParcoursLus lus,
            Map<CodeDemarche, Demarche> demarches,
            Map<Parcours, JourDAudit> audits,
            Map<Parcours, List<TacheTrouvee>> taches) {
        Map<CodeDemarche, SortedMap<CodeSite, SortedSet<String>>> arretes = perimetres.enVigueur(demarches.keySet());
        Map<Parcours, Map<String, Resultat>> resultats = engagements.resultats(lus);
        Map<Parcours, EnCours> enCours = engagements.enCours(lus);
        Map<String, Map<String, List<Piece>>> preuves = engagements.preuves(lus);
        Map<Parcours, List<ActionTrouvee>> trouvees = actions.de(lus);
        MesuresAttendues.Releve releve = mesures.de(lus);
        Map<CodeSite, List<Reunion>> comites = rencontres.comites(lus);
        Map<CodeSite, Map<PublicEnquete, LocalDate>> enquetes = rencontres.enquetes(lus);
        Map<Parcours, Integer> presents = rencontres.presents(lus);
        Map<Parcours, EtapeAtteinte> atteintes = rencontres.atteintes(lus);

        Map<CodeDepartement, UnaryOperator<Referentiel>> completer = new HashMap<>();
        Map<Parcours, FaitsDePreparation> faits = new HashMap<>();
        audits.forEach((parcours, audit) -> {
            Demarche demarche = demarches.get(parcours.demarche());
            LabelsVises vises = demarche.vises(referentiels)
                    .completes(completer.computeIfAbsent(parcours.departement(), completees::pour));
            Set<String> retenus = vises.retenus(arretes.getOrDefault(parcours.demarche(), new TreeMap<>())
                    .getOrDefault(parcours.site(), new TreeSet<>()));
            LocalDate aujourdhui = heure.aujourdhui(parcours.departement());
            Referentiel version = vises.ensemble();
            EtapeAtteinte atteinte = atteintes.get(parcours);
            List<Reunion> reunions = comites.getOrDefault(parcours.site(), List.of()).stream()
                    .filter(reunion -> !reunion.le().isAfter(audit.le()))
                    .toList();
            List<ActionTrouvee> siennes = trouvees.getOrDefault(parcours, List.of());
            faits.put(
                    parcours,
                    new FaitsDePreparation(
                            aujourdhui,
                            version.avantAudit(),
                            atteinte != null && atteinte.apres(EtapeAtteinte.DIAGNOSTIC),
                            suivis(
                                    version,
                                    retenus,
                                    resultats.getOrDefault(parcours, Map.of()),
                                    enCours.getOrDefault(parcours, EnCours.RIEN),
                                    ActionTrouvee.engagements(siennes),
                                    preuves.getOrDefault(parcours.cleMetier(), Map.of())),
                            siennes.stream().map(ActionTrouvee::action).toList(),
                            releve.attendues(parcours.site(), demarche, vises, retenus, aujourdhui),
                            reunions.isEmpty() ? null : reunions.get(0).le(),
                            enquetes.getOrDefault(parcours.site(), Map.of()),
                            presents.get(parcours),
                            documents(
                                    demarche,
                                    version,
                                    atteinte,
                                    reunions.stream()
                                            .filter(reunion -> reunion.le().isBefore(aujourdhui))
                                            .toList(),
                                    taches.getOrDefault(parcours, List.of()))));
        });
        return faits;
    }

    /** What is in the rows of a task counts before it is handed in. */
    private static List<EngagementSuivi> suivis(
            Referentiel version,
            Set<String> retenus,
            Map<String, Resultat> resultats,
            EnCours enCours,
            Set<String> avecAction,
            Map<String, List<Piece>> preuves) {
        List<EngagementSuivi> suivis = new ArrayList<>();
        Set<String> connus = new TreeSet<>(retenus);
        connus.removeIf(code -> version.module(code).isEmpty());
        for (Module module : version.modulesAEvaluer(connus)) {
            List<String> enEntier = version.enEntier(module.code()).stream()
                    .map(Engagement::code)
                    .toList();
            // Assessed as a whole while its engagements were not known.
            Resultat pourTous = enEntier.size() == 1 ? resultats.get(enEntier.get(0)) : null;
            for (Engagement engagement : version.engagements(module.code())) {
                String code = engagement.code();
                Resultat resultat = enCours.resultats().getOrDefault(code, resultats.getOrDefault(code, pourTous));
                suivis.add(new EngagementSuivi(
                        code,
                        code + " – " + engagement.libelle(),
                        module.code(),
                        resultat,
                        avecAction.contains(code) || enCours.ecarts().contains(code),
                        preuves.getOrDefault(code, List.of())));
            }
        }
        return suivis;
    }

    /** @param tenus committees that met, the last one first */
    private static List<DocumentAttendu> documents(
            Demarche demarche,
            Referentiel version,
            EtapeAtteinte atteinte,
            List<Reunion> tenus,
            List<TacheTrouvee> taches) {
        List<DocumentAttendu> documents = new ArrayList<>();
        boolean enCours = demarche.etat() == EtatDemarche.EN_COURS;
        if (enCours && version.auditInterneRequis()) {
            documents.add(new DocumentAttendu(
                    TachesDesParcours.DOCUMENTS_INTERNES,
                    "Les documents de l’audit interne ne sont pas transmis.",
                    atteinte != null && atteinte.apres(EtapeAtteinte.AUDIT_INTERNE)
                            || faite(taches, TachesDesParcours.DOCUMENTS_INTERNES)));
        }
        boolean demande = taches.stream()
                .anyMatch(tache -> tache.ouverte() && tache.element().equals(TachesDesParcours.DOSSIER));
        if (enCours || demande) {
            documents.add(new DocumentAttendu(
                    TachesDesParcours.DOSSIER,
                    "Le dossier de l’audit externe n’est pas transmis.",
                    !demande && faite(taches, TachesDesParcours.DOSSIER)));
        }
        tenus.stream()
                .findFirst()
                .ifPresent(dernier -> documents.add(new DocumentAttendu(
                        TachesDesParcours.COMPTE_RENDU,
                        "Le compte rendu du comité local des usagers du %s n’est pas signé."
                                .formatted(DateFrancaise.de(dernier.le())),
                        dernier.signee())));
        return documents;
    }

    private static boolean faite(List<TacheTrouvee> taches, String element) {
        return taches.stream()
                .anyMatch(tache -> tache.faite() && tache.element().equals(element));
    }
}
