package fr.labellisation.resilience;

import fr.labellisation.acces.Annuaire;
import fr.labellisation.acces.Role;
import fr.labellisation.parcours.demarche.ComiteUsagers;
import fr.labellisation.parcours.demarche.Demarches;
import fr.labellisation.parcours.demarche.NatureDemarche;
import fr.labellisation.parcours.demarche.NouvelleDemarche;
import fr.labellisation.parcours.demarche.VariablesDemarche;
import fr.labellisation.parcours.demarche.perimetre.Perimetres;
import fr.labellisation.parcours.demarche.processus.ParcoursSite;
import fr.labellisation.reprise.Installation;
import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.territoire.CodeSite;
import fr.labellisation.socle.territoire.Site;
import fr.labellisation.socle.territoire.Sites;
import fr.labellisation.socle.territoire.TypeSite;
import fr.labellisation.socle.variables.Acte;
import fr.labellisation.socle.variables.Parcours;
import fr.labellisation.socle.variables.VariablesCommunes;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.RuntimeService;

/** Many paths of sites towards their label: départements in which every role is held, each with a démarche of its sites. */
final class Chemins {
    private static final int PREMIER_DEPARTEMENT = 21;
    static final String REFERENTIEL = "qualipref-2012";
    private static final List<String> MODULES = List.of("M1", "M2");

    private final Installation installation;
    private final Annuaire annuaire;
    private final int sitesParDepartement;
    private int departements;

    Chemins(Installation installation, int sitesParDepartement) {
        this.installation = installation;
        this.sitesParDepartement = sitesParDepartement;
        this.annuaire = installation.bean(Annuaire.class);
    }

    /** They begin today, in départements of their own. */
    List<Parcours> ouvrir(int combien) {
        List<Parcours> chemins = new ArrayList<>();
        for (int premier = 0; premier < combien; premier += sitesParDepartement) {
            CodeDepartement departement = new CodeDepartement(String.valueOf(PREMIER_DEPARTEMENT + departements++));
            List<CodeSite> sites = IntStream.range(premier, Math.min(combien, premier + sitesParDepartement))
                    .mapToObj(rang -> new CodeSite(departement + "-site" + rang))
                    .toList();
            peupler(departement, sites);
            CodeDemarche demarche = installation
                    .bean(Demarches.class)
                    .ouvrir(new NouvelleDemarche(
                            departement,
                            REFERENTIEL,
                            NatureDemarche.INITIAL,
                            Installation.aujourdhui(),
                            null,
                            ComiteUsagers.COMMUN));
            sites.forEach(site -> chemins.add(new Parcours(demarche, site)));
        }
        chemins.forEach(this::engager);
        return chemins;
    }

    private void peupler(CodeDepartement departement, List<CodeSite> sites) {
        annuaire.ouvrirDepartement(departement, sites);
        for (CodeSite site : sites) {
            installation.bean(Sites.class).ajouter(new Site(site, "Sous-préfecture " + site, TypeSite.SOUS_PREFECTURE));
        }
        for (Role role : Role.values()) {
            if (role.parSite()) {
                sites.forEach(site -> personne(role, departement, site));
            } else if (!role.national()) {
                personne(role, departement, null);
            }
        }
    }

    private void personne(Role role, CodeDepartement departement, CodeSite site) {
        String lieu = site == null ? departement.valeur() : site.valeur();
        String login = annuaire.personne(
                departement, role.libelle() + " " + lieu, MessagesAttendus.adresse(role.code(), lieu));
        annuaire.donnerRole(login, role, departement, site);
    }

    /** As its démarche would. */
    private void engager(Parcours chemin) {
        installation
                .bean(Perimetres.class)
                .arreter(
                        chemin,
                        MODULES,
                        new Acte(
                                OffsetDateTime.ofInstant(
                                        installation.bean(Clock.class).instant(), ZoneOffset.UTC),
                                "essai",
                                null));
        installation
                .bean(RuntimeService.class)
                .startProcessInstanceByKey(
                        ParcoursSite.CLE,
                        chemin.cleMetier(),
                        Map.of(
                                VariablesCommunes.DEPARTEMENT.nom(),
                                        chemin.site().departement().valeur(),
                                VariablesCommunes.DEMARCHE.nom(),
                                        chemin.demarche().valeur(),
                                VariablesCommunes.SITE.nom(), chemin.site().valeur(),
                                VariablesCommunes.REFERENTIEL.nom(), REFERENTIEL,
                                VariablesDemarche.NATURE_DEMARCHE.nom(), NatureDemarche.INITIAL.code()));
    }
}
