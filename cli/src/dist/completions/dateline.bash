# Completion of dateline for bash: source it, or copy it to
# ~/.local/share/bash-completion/completions/dateline

_dateline() {
  local line=${COMP_LINE:0:COMP_POINT} current='' previous='' command='' word values=''
  local -a words
  read -ra words <<< "$line"
  if [[ $line != *[[:space:]] ]]; then
    current=${words[${#words[@]}-1]}
    unset "words[${#words[@]}-1]"
  fi
  previous=${words[${#words[@]}-1]}
  for word in "${words[@]:1}"; do
    if [[ $word != -* ]]; then
      command=$word
      break
    fi
  done
  if [[ $current == --*=* ]]; then
    previous=${current%%=*}
    current=${current#*=}
  fi
  case "$command $previous" in
    'export -o' | 'export --output')
      return
      ;;
    'export -f' | 'export --format')
      values='csv html jsonld nq nt quickstatements rdf rpb sqlite trig ttl xlsx'
      ;;
    'export --set')
      values='csv.as=folder csv.as=zip csv.as=table csv.tables= csv.delimiter=comma csv.delimiter=semicolon csv.delimiter=tab csv.delimiter=pipe csv.line-end=crlf csv.line-end=lf csv.bom=true csv.bom=false csv.null= csv.spreadsheet-safe=true csv.spreadsheet-safe=false csv.hxl=true csv.hxl=false csv.gzip=true csv.gzip=false html.as=site html.as=page jsonld.mentions=true jsonld.mentions=false jsonld.text=true jsonld.text=false jsonld.provenance=true jsonld.provenance=false jsonld.language-tags=true jsonld.language-tags=false jsonld.shape=graph jsonld.shape=tree jsonld.gzip=true jsonld.gzip=false nq.mentions=true nq.mentions=false nq.text=true nq.text=false nq.provenance=true nq.provenance=false nq.language-tags=true nq.language-tags=false nq.reification=statement nq.reification=rdf12 nq.reification=rdf12-unasserted nq.gzip=true nq.gzip=false nt.mentions=true nt.mentions=false nt.text=true nt.text=false nt.provenance=true nt.provenance=false nt.language-tags=true nt.language-tags=false nt.reification=statement nt.reification=rdf12 nt.reification=rdf12-unasserted nt.gzip=true nt.gzip=false quickstatements.properties= rdf.mentions=true rdf.mentions=false rdf.text=true rdf.text=false rdf.provenance=true rdf.provenance=false rdf.language-tags=true rdf.language-tags=false rdf.prefixes= rdf.gzip=true rdf.gzip=false rpb.mentions=true rpb.mentions=false rpb.text=true rpb.text=false rpb.provenance=true rpb.provenance=false rpb.language-tags=true rpb.language-tags=false rpb.reification=statement rpb.reification=rdf12 rpb.reification=rdf12-unasserted rpb.gzip=true rpb.gzip=false sqlite.search=true sqlite.search=false trig.mentions=true trig.mentions=false trig.text=true trig.text=false trig.provenance=true trig.provenance=false trig.language-tags=true trig.language-tags=false trig.reification=statement trig.reification=rdf12 trig.reification=rdf12-unasserted trig.prefixes= trig.pretty=true trig.pretty=false trig.gzip=true trig.gzip=false ttl.mentions=true ttl.mentions=false ttl.text=true ttl.text=false ttl.provenance=true ttl.provenance=false ttl.language-tags=true ttl.language-tags=false ttl.reification=statement ttl.reification=rdf12 ttl.reification=rdf12-unasserted ttl.prefixes= ttl.pretty=true ttl.pretty=false ttl.gzip=true ttl.gzip=false xlsx.sheets= xlsx.text=true xlsx.text=false xlsx.reading= xlsx.citation=true xlsx.citation=false xlsx.chart=true xlsx.chart=false xlsx.pivot=true xlsx.pivot=false xlsx.hide= xlsx.show= xlsx.protect=true xlsx.protect=false xlsx.compression='
      ;;
    'export --name')
      return
      ;;
    'export --base')
      return
      ;;
    'export --dataset')
      return
      ;;
    'export --config')
      return
      ;;
    'export --limit')
      values='article-bytes= nesting= values= findings='
      ;;
    'export --threads')
      return
      ;;
    'export --findings')
      values='text json'
      ;;
    'export --allow')
      values='limit repeated-value passed-over bounds-crossed exceeds-whole unknown-unit unknown-relation-type unknown-language unassigned-country-code missing-value-code negative-count zero-coordinates odd-year page-as-entity shared-iri relation-with-itself repeated-statement html lost-character name-conflict coordinates-conflict country-conflict new-row found-anew withdrawn unknown-column example not-reviewed no-statement shared-entity'
      ;;
    'export --plugins')
      return
      ;;
    'import -o' | 'import --output')
      return
      ;;
    'import --map')
      return
      ;;
    'import --limit')
      values='article-bytes= nesting= values= findings='
      ;;
    'import --threads')
      return
      ;;
    'import --findings')
      values='text json'
      ;;
    'import --allow')
      values='limit repeated-value passed-over bounds-crossed exceeds-whole unknown-unit unknown-relation-type unknown-language unassigned-country-code missing-value-code negative-count zero-coordinates odd-year page-as-entity shared-iri relation-with-itself repeated-statement html lost-character name-conflict coordinates-conflict country-conflict new-row found-anew withdrawn unknown-column example not-reviewed no-statement shared-entity'
      ;;
    'import --plugins')
      return
      ;;
    'check --format')
      values='text json'
      ;;
    'check --fix')
      return
      ;;
    'check --findings')
      values='text json'
      ;;
    'check --allow')
      values='limit repeated-value passed-over bounds-crossed exceeds-whole unknown-unit unknown-relation-type unknown-language unassigned-country-code missing-value-code negative-count zero-coordinates odd-year page-as-entity shared-iri relation-with-itself repeated-statement html lost-character name-conflict coordinates-conflict country-conflict new-row found-anew withdrawn unknown-column example not-reviewed no-statement shared-entity'
      ;;
    'check --limit')
      values='article-bytes= nesting= values= findings='
      ;;
    'check --threads')
      return
      ;;
    'check --plugins')
      return
      ;;
    'diff --format')
      values='text json'
      ;;
    'diff --limit')
      values='article-bytes= nesting= values= findings='
      ;;
    'diff --threads')
      return
      ;;
    'diff --plugins')
      return
      ;;
    'diff --findings')
      values='text json'
      ;;
    'diff --allow')
      values='limit repeated-value passed-over bounds-crossed exceeds-whole unknown-unit unknown-relation-type unknown-language unassigned-country-code missing-value-code negative-count zero-coordinates odd-year page-as-entity shared-iri relation-with-itself repeated-statement html lost-character name-conflict coordinates-conflict country-conflict new-row found-anew withdrawn unknown-column example not-reviewed no-statement shared-entity'
      ;;
    'verify --input')
      return
      ;;
    'verify --format')
      values='text json'
      ;;
    'verify --limit')
      values='article-bytes= nesting= values= findings='
      ;;
    'verify --threads')
      return
      ;;
    'verify --plugins')
      return
      ;;
    'verify --findings')
      values='text json'
      ;;
    'verify --allow')
      values='limit repeated-value passed-over bounds-crossed exceeds-whole unknown-unit unknown-relation-type unknown-language unassigned-country-code missing-value-code negative-count zero-coordinates odd-year page-as-entity shared-iri relation-with-itself repeated-statement html lost-character name-conflict coordinates-conflict country-conflict new-row found-anew withdrawn unknown-column example not-reviewed no-statement shared-entity'
      ;;
    'formats --plugins')
      return
      ;;
    'schema --plugins')
      return
      ;;
    'template -o' | 'template --output')
      return
      ;;
    'template --plugins')
      return
      ;;
    'draft -o' | 'draft --output')
      return
      ;;
    'draft --id')
      return
      ;;
    'draft --headline')
      return
      ;;
    'draft --standfirst')
      return
      ;;
    'draft --url')
      return
      ;;
    'draft --author')
      return
      ;;
    'draft --publisher')
      return
      ;;
    'draft --published')
      return
      ;;
    'draft --language')
      return
      ;;
    'draft --plugins')
      return
      ;;
    *)
      case "$command" in
        export) values='-o --output -f --format --set --name --force --skip-invalid --help-formats --base --dataset --config --watch --allow-drafts --sort --limit --threads --findings --all --allow --plugins -h --help -V --version --help-all -q --quiet --no-color --verbose|' ;;
        import) values='-o --output --force --map --limit --threads --findings --all --allow --plugins -h --help -V --version --help-all -q --quiet --no-color --verbose|' ;;
        check) values='--format --fix --force --watch --findings --all --allow --limit --threads --plugins -h --help -V --version --help-all -q --quiet --no-color --verbose|' ;;
        diff) values='--format --limit --threads --plugins --findings --all --allow -h --help -V --version --help-all -q --quiet --no-color --verbose|' ;;
        verify) values='--input --format --limit --threads --plugins --findings --all --allow -h --help -V --version --help-all -q --quiet --no-color --verbose|' ;;
        formats) values='--plugins -h --help -V --version --help-all -q --quiet --no-color --verbose|csv html jsonld nq nt quickstatements rdf rpb sqlite trig ttl xlsx' ;;
        schema) values='--plugins -h --help -V --version --help-all -q --quiet --no-color --verbose|acled-map context dataset ontology queries shapes ucdp-ged-map' ;;
        sample) values='--blank -h --help -V --version --help-all -q --quiet --no-color --verbose|' ;;
        template) values='-o --output --force --plugins -h --help -V --version --help-all -q --quiet --no-color --verbose|' ;;
        draft) values='-o --output --force --id --headline --standfirst --url --author --publisher --published --language --plugins -h --help -V --version --help-all -q --quiet --no-color --verbose|' ;;
        ask) values='-h --help -V --version --help-all -q --quiet --no-color --verbose|' ;;
        validate) values='-h --help -V --version --help-all -q --quiet --no-color --verbose|' ;;
        help) values='--help-all -q --quiet --no-color --verbose -h --help -V --version|export import check diff verify formats schema sample template draft ask validate' ;;
        '') values='--help-all -q --quiet --no-color --verbose -h --help -V --version|export import check diff verify formats schema sample template draft ask validate help' ;;
      esac
      [[ $current == -* ]] || values=${values#*|}
      [[ $current != -* ]] || values=${values%%|*}
      ;;
  esac
  local IFS=$' \t\n'
  COMPREPLY=($(compgen -W "$values" -- "$current"))
  if [[ $current == *=* ]]; then
    word=${current%"${current##*=}"}
    COMPREPLY=("${COMPREPLY[@]#"$word"}")
  fi
  [[ ${#COMPREPLY[@]} != 1 || ${COMPREPLY[0]} != *= ]] || compopt -o nospace 2> /dev/null
}

complete -o default -F _dateline dateline
