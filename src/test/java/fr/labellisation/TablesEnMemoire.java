package fr.labellisation;

import fr.labellisation.acces.Annuaire;
import fr.labellisation.acces.PersonneDesignee;
import fr.labellisation.annonces.courriel.AdresseCourriel;
import fr.labellisation.annonces.courriel.BoiteDEnvoi;
import fr.labellisation.annonces.courriel.Courriels;
import fr.labellisation.annonces.courriel.Emetteurs;
import fr.labellisation.annonces.courriel.MessageAPart;
import fr.labellisation.annonces.courriel.Referents;
import fr.labellisation.annonces.courriel.redaction.Gabarits;
import fr.labellisation.annonces.courriel.redaction.MiseEnPage;
import fr.labellisation.annonces.rappels.base.DateARappeler;
import fr.labellisation.annonces.rappels.base.NatureRappel;
import fr.labellisation.annonces.rappels.base.RaisonsDesMessages;
import fr.labellisation.annonces.rappels.message.DejaDansLAgenda;
import fr.labellisation.annonces.rappels.message.EtatDesLabels;
import fr.labellisation.annonces.rappels.plan.DatesSuivies;
import fr.labellisation.echeances.delais.Delais;
import fr.labellisation.echeances.delais.Echeancier;
import fr.labellisation.echeances.delais.RegleDesDelais;
import fr.labellisation.echeances.delais.RevisionsSuivies;
import fr.labellisation.echeances.delais.camunda.DelaisDmn;
import fr.labellisation.parcours.actions.ArretDesActions;
import fr.labellisation.parcours.actions.conduite.LancementAction;
import fr.labellisation.parcours.audits.DecisionsDeLabel;
import fr.labellisation.parcours.audits.ObligationsDuLabel;
import fr.labellisation.parcours.audits.constats.NatureAudit;
import fr.labellisation.parcours.audits.dates.DelaisDePreparation;
import fr.labellisation.parcours.comites.AttenteDuComite;
import fr.labellisation.parcours.demarche.IssuesSites;
import fr.labellisation.parcours.demarche.NatureDemarche;
import fr.labellisation.parcours.demarche.ParcoursEnCours;
import fr.labellisation.parcours.demarche.TachesDuReferent;
import fr.labellisation.parcours.demarche.chemin.CheminDuMoment;
import fr.labellisation.parcours.demarche.chemin.SitesEnChemin;
import fr.labellisation.parcours.demarche.chemin.UneDemarcheParSite;
import fr.labellisation.parcours.demarche.perimetre.DemandesDeDecision;
import fr.labellisation.parcours.diagnostic.CyclePrecedent;
import fr.labellisation.parcours.enquete.EnquetesDues;
import fr.labellisation.parcours.preparation.manques.BilansDePreparation;
import fr.labellisation.parcours.preuves.EcritureDesPreuves;
import fr.labellisation.parcours.preuves.Preuves;
import fr.labellisation.referentiel.NiveauDeLabel;
import fr.labellisation.referentiel.Referentiels;
import fr.labellisation.referentiel.delais.DelaisConnus;
import fr.labellisation.socle.installation.Installation;
import fr.labellisation.socle.installation.Verrous;
import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.territoire.CodeSite;
import fr.labellisation.socle.territoire.Territoire;
import fr.labellisation.socle.variables.Parcours;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.boot.test.autoconfigure.jdbc.JdbcTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/** The domain on its tables in memory, without the engine, on 1 February 2013; each test leaves them empty. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@JdbcTest
@ContextConfiguration(classes = TablesEnMemoire.Domaine.class)
public @interface TablesEnMemoire {

    Instant MAINTENANT = Instant.parse("2013-02-01T09:00:00Z");

    /** What the ports are asked and told. */
    class Ports
            implements IssuesSites,
                    ParcoursEnCours,
                    TachesDuReferent,
                    DemandesDeDecision,
                    DatesSuivies,
                    EnquetesDues,
                    DecisionsDeLabel,
                    ObligationsDuLabel,
                    SitesEnChemin {
        public final SortedSet<CodeSite> enChemin = new TreeSet<>();
        public final Set<CodeSite> labellises = new HashSet<>();
        public final List<String> seconds = new ArrayList<>();
        public final List<String> transmises = new ArrayList<>();
        public final List<Parcours> demandes = new ArrayList<>();
        public final List<DateARappeler> suivis = new ArrayList<>();
        public final List<String> decisions = new ArrayList<>();
        public final Map<CodeSite, List<CheminDuMoment>> chemins = new HashMap<>();

        @Override
        public Map<CodeSite, Integer> labelsObtenus(CodeDemarche demarche) {
            return labellises.stream().collect(Collectors.toMap(Function.identity(), site -> 1));
        }

        @Override
        public UneDemarcheParSite du(CodeDepartement departement) {
            return new UneDemarcheParSite(chemins);
        }

        @Override
        public boolean engages(CodeDemarche demarche) {
            return true;
        }

        @Override
        public boolean resteEnChemin(CodeDemarche demarche, String sauf) {
            return enChemin.stream().anyMatch(site -> !sauf.equals(new Parcours(demarche, site).cleMetier()));
        }

        @Override
        public void lancerSecondLabel(Parcours parcours, String referentiel, NatureDemarche nature, Long audit) {
            seconds.add(parcours.cleMetier() + "/" + referentiel + "/" + nature.code() + "/" + audit);
        }

        @Override
        public boolean secondLabelEnChemin(Parcours parcours) {
            return seconds.stream().anyMatch(second -> second.startsWith(parcours.cleMetier() + "/"));
        }

        @Override
        public boolean sansSuite(CodeDemarche demarche) {
            return true;
        }

        @Override
        public void lancer(Parcours parcours, String referentiel, NatureDemarche nature) {
            enChemin.add(parcours.site());
        }

        @Override
        public void retirer(Parcours parcours) {
            enChemin.remove(parcours.site());
        }

        @Override
        public void signalerModules(Parcours parcours, Collection<String> ajoutes) {}

        @Override
        public void transmettre(CodeDepartement departement, String ancien, String nouveau) {
            transmises.add("%s: %s → %s".formatted(departement, ancien, nouveau));
        }

        @Override
        public void suivre(Parcours parcours) {
            demandes.add(parcours);
        }

        @Override
        public void cesser(CodeDemarche demarche) {
            demandes.removeIf(parcours -> parcours.demarche().equals(demarche));
        }

        @Override
        public void suivre(DateARappeler aRappeler) {
            suivis.add(aRappeler);
        }

        @Override
        public void arreter(NatureRappel nature, CodeDepartement departement, String objet) {
            suivis.removeIf(suivi -> suivi.nature() == nature && suivi.objet().equals(objet));
        }

        @Override
        public void interrompre(CodeDemarche demarche) {
            suivis.removeIf(suivi -> demarche.equals(suivi.demarche()));
        }

        @Override
        public void interrompre(Parcours parcours) {
            suivis.removeIf(suivi -> parcours.demarche().equals(suivi.demarche())
                    && parcours.site().equals(suivi.site()));
        }

        @Override
        public String delivrer(
                CodeDemarche demarche, CodeSite site, String referentiel, LocalDate le, String attestation) {
            decisions.add("délivré le " + le);
            return site + "/" + referentiel + "/" + le;
        }

        @Override
        public void classer(String label, NiveauDeLabel niveau) {
            decisions.add("classé " + niveau.code());
        }

        @Override
        public void maintenir(String label, LocalDate le) {
            decisions.add("maintenu le " + le);
        }

        @Override
        public void retirer(String label, LocalDate le) {
            decisions.add("retiré le " + le);
        }

        @Override
        public Optional<LocalDate> auditAuPlusTard(Parcours parcours, NatureAudit nature, String label) {
            return nature == NatureAudit.SUIVI ? Optional.of(LocalDate.parse("2013-06-27")) : Optional.empty();
        }

        @Override
        public void publiee(CodeSite site) {
            arreter(NatureRappel.ENQUETE, site.departement(), site.valeur());
        }
    }

    /** Named by the tests alone: without a stereotype, the scan of the whole application passes it by. */
    @ComponentScan(
            nameGenerator = NomsDesFormulaires.class,
            basePackages = {
                "fr.labellisation.annonces.absences",
                "fr.labellisation.parcours.demarche",
                "fr.labellisation.parcours.diagnostic",
                "fr.labellisation.parcours.actions",
                "fr.labellisation.parcours.audits",
                "fr.labellisation.parcours.comites",
                "fr.labellisation.parcours.formation",
                "fr.labellisation.parcours.groupes",
                "fr.labellisation.parcours.enquete",
                "fr.labellisation.parcours.preparation",
                "fr.labellisation.socle.journal",
                "fr.labellisation.socle.territoire",
                "fr.labellisation.referentiel",
                "fr.labellisation.echeances.calendrier"
            },
            excludeFilters =
                    @ComponentScan.Filter(
                            type = FilterType.REGEX,
                            pattern = ".*\\.((processus|camunda)\\..*|RythmeDuCatalogue)"))
    @Import({
        BoiteDEnvoi.class,
        Courriels.class,
        DejaDansLAgenda.class,
        EcritureDesPreuves.class,
        PersonneDesignee.class,
        Preuves.class,
        Echeancier.class,
        Gabarits.class,
        Installation.class,
        MessageAPart.class,
        MiseEnPage.class,
        Referents.class,
        RaisonsDesMessages.class,
        Verrous.class
    })
    class Domaine {
        @Bean
        Clock horloge() {
            return Clock.fixed(MAINTENANT, ZoneOffset.UTC);
        }

        /** As they are delivered: nothing was changed by a setting. */
        @Bean
        Delais delais(Referentiels referentiels, RevisionsSuivies revisions) {
            return new RegleDesDelais(new DelaisDmn(), referentiels, revisions).livres();
        }

        @Bean
        DelaisConnus delaisConnus() {
            Map<String, String> noms = new LinkedHashMap<>();
            new DelaisDmn().taches().forEach(tache -> noms.put(tache, "Délai de " + tache));
            return () -> noms;
        }

        @Bean
        Annuaire annuaire() {
            return new AnnuaireEnMemoire();
        }

        @Bean
        Emetteurs emetteurs(Territoire territoire, Installation installation) {
            return new Emetteurs(new AdresseCourriel("label@example.org"), territoire, installation);
        }

        /** No process waits. */
        @Bean
        AttenteDuComite attenteDuComite() {
            return new AttenteDuComite() {
                @Override
                public void attendre(long comite, Instant jusquA) {}

                @Override
                public void reconvoquer(long comite) {}
            };
        }

        /** One month before, as the table says. */
        @Bean
        DelaisDePreparation delaisDePreparation() {
            return new DelaisDePreparation() {
                @Override
                public LocalDate documents(CodeDemarche demarche, String referentiel, LocalDate auditInterne) {
                    return auditInterne.minusDays(30);
                }

                @Override
                public LocalDate dossier(CodeDemarche demarche, String referentiel, LocalDate auditExterne) {
                    return auditExterne.minusDays(30);
                }
            };
        }

        @Bean
        EtatDesLabels etatDesLabels() {
            return departement -> List.of();
        }

        @Bean
        CyclePrecedent cyclePrecedent() {
            return parcours -> Optional.empty();
        }

        @Bean
        BilansDePreparation bilansDePreparation() {
            return parcours -> Optional.empty();
        }

        @Bean
        ArretDesActions arretDesActions() {
            return action -> {};
        }

        /** An action that is decided on its own has no path here. */
        @Bean
        LancementAction lancementAction() {
            return (parcours, referentiel, action) -> {};
        }

        @Bean
        Ports ports() {
            return new Ports();
        }
    }
}
