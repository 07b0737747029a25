package fr.labellisation.resilience.regime;

import fr.labellisation.acces.Annuaire;
import fr.labellisation.acces.Role;
import fr.labellisation.parcours.label.ImportDuLabel;
import fr.labellisation.parcours.label.Label;
import fr.labellisation.parcours.label.LabelImporte;
import fr.labellisation.parcours.label.processus.CycleLabel;
import fr.labellisation.reprise.Installation;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.territoire.CodeSite;
import fr.labellisation.socle.territoire.Site;
import fr.labellisation.socle.territoire.Sites;
import fr.labellisation.socle.territoire.TypeSite;
import fr.labellisation.socle.variables.Acte;
import fr.labellisation.socle.variables.VariablesCommunes;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.RuntimeService;

/**
 * Sites whose labels are of every age, so that as many come to each step in one month as in another: each is followed for a year
 * after a year, renewed on a new path, and followed again.
 */
final class Pays {
    private static final int PREMIER_DEPARTEMENT = 21;
    private static final int SITES_PAR_DEPARTEMENT = 10;
    private static final String REFERENTIEL = "qual-e-pref-2018";
    private static final Set<String> MODULES = Set.of("M1", "M2");

    /** Age in days at which a renewal opens, and at which the new label comes. */
    private static final int AGE_DU_RENOUVELLEMENT = 24 * 30;

    private static final int AGE_DU_NOUVEAU_LABEL = 29 * 30;

    private final Installation installation;
    private final LocalDate debut;
    private final int sites;

    Pays(Installation installation, LocalDate debut, int sites) {
        this.installation = installation;
        this.debut = debut;
        this.sites = sites;
    }

    /** All that are labelled on the first day. */
    void peupler() {
        for (int premier = 0; premier < sites; premier += SITES_PAR_DEPARTEMENT) {
            ouvrir(
                    departement(premier),
                    IntStream.range(premier, Math.min(sites, premier + SITES_PAR_DEPARTEMENT))
                            .mapToObj(Pays::site)
                            .toList());
        }
        labelliser(LocalDate.MIN, debut);
    }

    /** What is labelled from the day after the first to the second, in the place of those that would be on their way by then. */
    void labelliser(LocalDate apres, LocalDate jusquAu) {
        IntStream.range(0, sites)
                .filter(rang ->
                        delivreLe(rang).isAfter(apres) && !delivreLe(rang).isAfter(jusquAu))
                .forEach(this::labelliser);
    }

    /** The sites of a département are spread over all ages, as the ages are over all départements. */
    private LocalDate delivreLe(int rang) {
        int age = (int) ((long) rang * AGE_DU_NOUVEAU_LABEL / sites);
        return debut.plusDays(AGE_DU_NOUVEAU_LABEL - AGE_DU_RENOUVELLEMENT - age);
    }

    private static CodeDepartement departement(int rang) {
        return new CodeDepartement(String.valueOf(PREMIER_DEPARTEMENT + rang / SITES_PAR_DEPARTEMENT));
    }

    private static CodeSite site(int rang) {
        return new CodeSite(departement(rang) + "-site" + rang);
    }

    private void ouvrir(CodeDepartement departement, List<CodeSite> codes) {
        installation.bean(Annuaire.class).ouvrirDepartement(departement, codes);
        for (CodeSite code : codes) {
            installation.bean(Sites.class).ajouter(new Site(code, "Sous-préfecture " + code, TypeSite.SOUS_PREFECTURE));
        }
        for (Role role : Role.values()) {
            if (role.parSite()) {
                codes.forEach(code -> personne(role, departement, code));
            } else if (!role.national()) {
                personne(role, departement, null);
            }
        }
    }

    private void personne(Role role, CodeDepartement departement, CodeSite site) {
        String lieu = site == null ? departement.valeur() : site.valeur();
        String login = installation
                .bean(Annuaire.class)
                .personne(departement, role.libelle() + " " + lieu, role.code() + "." + lieu + "@example.org");
        installation.bean(Annuaire.class).donnerRole(login, role, departement, site);
    }

    /** As whoever brings it in by the form would. */
    private void labelliser(int rang) {
        Label label = installation
                .bean(ImportDuLabel.class)
                .importer(
                        departement(rang),
                        new LabelImporte(
                                site(rang).valeur(),
                                REFERENTIEL,
                                new TreeSet<>(MODULES),
                                delivreLe(rang),
                                "",
                                Installation.aujourdhui()),
                        "A-" + rang,
                        null,
                        new Acte(
                                OffsetDateTime.ofInstant(
                                        installation.bean(Clock.class).instant(), ZoneOffset.UTC),
                                "essai",
                                null));
        installation
                .bean(RuntimeService.class)
                .createProcessInstanceByKey(CycleLabel.CLE)
                .setVariable(
                        VariablesCommunes.DEPARTEMENT.nom(), departement(rang).valeur())
                .setVariable(VariablesCommunes.DEMARCHE.nom(), label.demarche().valeur())
                .setVariable(VariablesCommunes.REFERENTIEL.nom(), label.referentiel())
                .setVariable(VariablesCommunes.SITE.nom(), label.site().valeur())
                .setVariable(VariablesCommunes.LABEL.nom(), label.code())
                .execute();
    }
}
