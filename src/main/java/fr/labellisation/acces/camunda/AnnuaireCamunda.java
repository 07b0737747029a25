package fr.labellisation.acces.camunda;

import fr.labellisation.acces.Annuaire;
import fr.labellisation.acces.Compte;
import fr.labellisation.acces.Identifiant;
import fr.labellisation.acces.Personne;
import fr.labellisation.acces.PersonneDesignee;
import fr.labellisation.acces.Role;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.territoire.CodeSite;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.identity.User;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The directory in the identity tables of the engine. */
@Component
@Transactional
class AnnuaireCamunda implements Annuaire {
    private final IdentityService identites;
    private final GroupesCamunda groupes;
    private final ComptesCamunda comptes;
    private final TitulairesCamunda titulaires;
    private final NouveauxComptes nouveaux = new NouveauxComptes();

    AnnuaireCamunda(
            IdentityService identites, GroupesCamunda groupes, ComptesCamunda comptes, TitulairesCamunda titulaires) {
        this.identites = identites;
        this.groupes = groupes;
        this.comptes = comptes;
        this.titulaires = titulaires;
    }

    @Override
    public void ouvrirDepartement(CodeDepartement departement, Collection<CodeSite> sites) {
        groupes.ouvrirTenant(departement);
        for (Role role : Role.values()) {
            if (role.parSite()) {
                sites.forEach(site -> groupes.ouvrir(role, departement, site));
            } else {
                groupes.ouvrir(role, departement, null);
            }
        }
    }

    @Override
    public String personne(CodeDepartement departement, String nom, String courriel) {
        String adresse = courriel == null ? "" : courriel.strip().toLowerCase(Locale.ROOT);
        comptes.unParUn();
        Optional<Personne> trouvee = trouver(departement, nom.strip(), adresse);
        trouvee.ifPresent(connue -> PersonneDesignee.refuserUnAutreNom(enClair(connue), nom.strip(), adresse));
        return trouvee.map(Personne::id).orElseGet(() -> creer(departement, nom.strip(), adresse));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Compte> aLAdresse(CodeDepartement departement, String courriel) {
        return trouver(departement, "", courriel.strip().toLowerCase(Locale.ROOT))
                .map(this::enClair);
    }

    @Override
    @Transactional(readOnly = true)
    public Map<CodeDepartement, List<Compte>> auxAdresses(Collection<String> courriels) {
        return titulaires.auxAdresses(courriels);
    }

    private Compte enClair(Personne personne) {
        return new Compte(personne, groupes.roles(personne.id()));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Personne> connue(CodeDepartement departement, String nom, String courriel) {
        return trouver(departement, nom, courriel.toLowerCase(Locale.ROOT))
                .filter(personne -> personne.nom().equals(nom));
    }

    private Optional<Personne> trouver(CodeDepartement departement, String nom, String adresse) {
        var requete = identites.createUserQuery();
        if (departement != null) {
            requete.memberOfTenant(departement.valeur());
        } else {
            requete.userEmail(adresse);
        }
        return requete.orderByUserId().asc().list().stream()
                .filter(utilisateur -> departement != null || sansDepartement(utilisateur.getId()))
                .map(AnnuaireCamunda::personne)
                .filter(p -> p.courriel().equalsIgnoreCase(adresse))
                .filter(p -> !adresse.isEmpty() || p.nom().equals(nom))
                .findFirst();
    }

    private String creer(CodeDepartement departement, String nom, String adresse) {
        if (departement != null && !adresse.isEmpty()) {
            comptes.refuserUnCompteSansLieu(adresse);
        }
        String id = Identifiant.nouveau(nom, adresse, comptes::pris);
        comptes.creerFerme(new Personne(id, nom, adresse));
        if (departement != null) {
            groupes.ajouterUnNouveau(id, departement);
        }
        nouveaux.noter(id, departement);
        return id;
    }

    @Override
    public void donnerRole(String utilisateur, Role role, CodeDepartement departement, CodeSite site) {
        if (!nouveaux.contient(utilisateur, departement) && !chezLui(utilisateur, role, departement)) {
            throw new IllegalArgumentException(
                    "Account %s is not one of %s".formatted(utilisateur, role.national() ? "the nation" : departement));
        }
        groupes.ouvrir(role, departement, site);
        groupes.ajouter(utilisateur, role.groupe(departement, site), role.code());
    }

    private boolean chezLui(String utilisateur, Role role, CodeDepartement departement) {
        return role.national()
                ? comptes.existe(utilisateur) && sansDepartement(utilisateur)
                : identites
                                .createUserQuery()
                                .userId(utilisateur)
                                .memberOfTenant(departement.valeur())
                                .count()
                        == 1;
    }

    @Override
    public void retirerRole(String utilisateur, Role role, CodeDepartement departement, CodeSite site) {
        groupes.retirer(utilisateur, role.groupe(departement, site));
        boolean encore = groupes.de(utilisateur).stream().anyMatch(g -> g.endsWith("." + role.code()));
        if (!encore) {
            groupes.retirer(utilisateur, role.code());
        }
    }

    @Override
    public void donnerMotDePasse(String utilisateur, String motDePasse) {
        List<String> refus = comptes.ouvrir(utilisateur, motDePasse);
        if (!refus.isEmpty()) {
            throw new IllegalArgumentException(String.join(" ", refus));
        }
    }

    @Override
    public void donnerMotDePasse(List<String> utilisateurs, String motDePasse) {
        utilisateurs.stream().findFirst().ifPresent(premier -> {
            donnerMotDePasse(premier, motDePasse);
            comptes.partager(premier, utilisateurs.subList(1, utilisateurs.size()));
        });
    }

    @Override
    @Transactional(readOnly = true)
    public List<Referent> referents(Collection<CodeDepartement> departements) {
        return titulaires.referents(departements);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Personne> titulaires(String groupe) {
        return identites.createUserQuery().memberOfGroup(groupe).orderByUserId().asc().list().stream()
                .map(AnnuaireCamunda::personne)
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, List<Personne>> titulaires(Collection<String> groupes) {
        return titulaires.desGroupes(groupes);
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, Personne> trouver(Collection<String> utilisateurs) {
        return titulaires.lesPersonnes(utilisateurs);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Personne> trouver(String utilisateur) {
        return Optional.ofNullable(
                        identites.createUserQuery().userId(utilisateur).singleResult())
                .map(AnnuaireCamunda::personne);
    }

    @Override
    @Transactional(readOnly = true)
    public List<String> departementsDe(String utilisateur) {
        return identites.createTenantQuery().userMember(utilisateur).includingGroupsOfUser(true).list().stream()
                .map(Tenant::getId)
                .distinct()
                .sorted()
                .toList();
    }

    private boolean sansDepartement(String utilisateur) {
        return identites.createTenantQuery().userMember(utilisateur).count() == 0;
    }

    private static Personne personne(User utilisateur) {
        return personne(
                utilisateur.getId(), utilisateur.getFirstName(), utilisateur.getLastName(), utilisateur.getEmail());
    }

    /** As the identity tables hold it: each part but the id may be null. */
    static Personne personne(String id, String prenom, String nom, String courriel) {
        return new Personne(id, String.join(" ", texte(prenom), texte(nom)).strip(), texte(courriel));
    }

    private static String texte(String valeur) {
        return Objects.requireNonNullElse(valeur, "");
    }
}
