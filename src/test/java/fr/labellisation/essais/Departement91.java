package fr.labellisation.essais;

import fr.labellisation.acces.Annuaire;
import fr.labellisation.acces.Role;
import fr.labellisation.parcours.demarche.ComiteUsagers;
import fr.labellisation.parcours.demarche.Demarches;
import fr.labellisation.parcours.demarche.NatureDemarche;
import fr.labellisation.parcours.demarche.NouvelleDemarche;
import fr.labellisation.parcours.demarche.perimetre.Perimetres;
import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.territoire.CodeSite;
import fr.labellisation.socle.territoire.Site;
import fr.labellisation.socle.territoire.Sites;
import fr.labellisation.socle.territoire.TypeSite;
import fr.labellisation.socle.variables.Parcours;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.boot.test.context.TestComponent;

/** The Essonne: its préfecture and two sous-préfectures, somebody in every role, and the démarches that a test opens. */
@TestComponent
public class Departement91 {
    static final String DEPARTEMENT = "91";
    static final String SITE = "91-evry";
    static final String ETAMPES = "91-etampes";
    static final String PALAISEAU = "91-palaiseau";

    private final Sites sites;
    private final Annuaire annuaire;
    private final Demarches demarches;
    private final Perimetres perimetres;
    private final Temps temps;

    Departement91(Sites sites, Annuaire annuaire, Demarches demarches, Perimetres perimetres, Temps temps) {
        this.sites = sites;
        this.annuaire = annuaire;
        this.demarches = demarches;
        this.perimetres = perimetres;
        this.temps = temps;
    }

    /** It has its sites and its persons, on 7 January 2013. */
    void ouvrir() {
        temps.aujourdhuiEst("2013-01-07");
        for (String code : List.of(SITE, ETAMPES, PALAISEAU)) {
            CodeSite site = new CodeSite(code);
            if (sites.trouver(site).isEmpty()) {
                sites.ajouter(new Site(
                        site,
                        code.equals(SITE) ? "Préfecture d’Évry" : "Sous-préfecture " + code,
                        code.equals(SITE) ? TypeSite.PREFECTURE : TypeSite.SOUS_PREFECTURE));
            }
            annuaire.ouvrirDepartement(new CodeDepartement(DEPARTEMENT), List.of(site));
            for (Role role : Role.values()) {
                if (role.parSite()) {
                    personne(role, code);
                }
            }
        }
        for (Role role : Role.values()) {
            if (!role.parSite() && !role.national()) {
                personne(role, null);
            }
        }
    }

    private void personne(Role role, String site) {
        if (annuaire.titulaires(role.groupe(new CodeDepartement(DEPARTEMENT), CodeSite.ouNul(site)))
                .isEmpty()) {
            String nom = role.code() + (site == null ? "" : " " + site);
            String login =
                    annuaire.personne(new CodeDepartement(DEPARTEMENT), nom, nom.replace(' ', '.') + "@example.org");
            annuaire.donnerRole(login, role, new CodeDepartement(DEPARTEMENT), CodeSite.ouNul(site));
        }
    }

    /** A démarche of the département with this scope for Évry. */
    public CodeDemarche demarche(String referentiel, String... modules) {
        CodeDemarche code = demarches.ouvrir(new NouvelleDemarche(
                new CodeDepartement(DEPARTEMENT),
                referentiel,
                NatureDemarche.INITIAL,
                temps.aujourdhui(),
                null,
                ComiteUsagers.COMMUN));
        perimetre(code, SITE, List.of(modules));
        return code;
    }

    /** A démarche of this code is there, though nothing of it runs. */
    public void demarcheConnue(String code) {
        CodeDemarche voulue = new CodeDemarche(code);
        if (demarches.trouver(voulue).isEmpty()) {
            LocalDate debut = LocalDate.of(Integer.parseInt(code.split("-")[1]), 1, 7);
            demarches.ouvrir(new NouvelleDemarche(
                    voulue.departement(), "qualipref-2012", NatureDemarche.INITIAL, debut, null, ComiteUsagers.COMMUN));
        }
    }

    public void perimetre(CodeDemarche code, String site, Collection<String> modules) {
        perimetres.arreter(new Parcours(code, CodeSite.ouNul(site)), modules, temps.acte());
    }
}
