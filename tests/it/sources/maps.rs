//! Maps over columns.

use std::fs::File;
use std::io::Write;

use second_opinion::batch::map::{self, Map};
use second_opinion::batch::source::{self, Reading};
use second_opinion::patient;

use super::{checked, faults, of_text, rows, try_text};

#[test]
fn a_map_fills_what_it_names() {
    let text = "id = \"case\"\nignore = [\"room\"]\n[constants]\n\"records.to\" = \"both\"\n\"records.types\" = [\"labs\"]\n\
                [fields]\n\"patient.name.display\" = { columns = [\"first\", \"last\"], name = true }\n\
                \"patient.birth_date\" = { column = \"DOB\", date = \"%m/%d/%Y\" }\n\
                \"patient.gender\" = { column = \"sex\", values = { F = \"female\", U = \"\" } }\n\
                \"records.format\" = \"how\"\n\"patient.interpreter\" = \"interp\"\n\
                \"candidates[2].name\" = \"doc2\"\n\"meds\" = [\"med1\", \"med2\"]\n";
    let map = Map::read("m.toml", text).unwrap();
    let reading = Reading { map: Some(map), language_given: true, ..Reading::default() };
    let csv = "case,room,first,last,dob,sex,how,interp,doc2,med1,med2\n\
               A1,7,Rosa,Delgado,3/14/1951,f,portal;disc,yes,Dr. Okafor,Iron,\n\
               A2,7,Walter,Kim,1951-03-14,M,,,,,\n,7,Walter,Kim,,U,,,,,\n";
    let source = try_text("p.csv", csv.as_bytes(), &reading).unwrap();
    assert!(source.notes().is_empty());
    let found = checked(&source);
    let rosa = found[0].as_ref().unwrap();
    assert_eq!(rosa.date("patient.birth_date").unwrap().to_string(), "1951-03-14");
    assert_eq!(rosa.choice("patient.gender"), Some("female"));
    assert_eq!(rosa.choices("records.format"), ["portal", "disc"]);
    assert_eq!(rosa.choices("records.types"), ["labs"]);
    assert!(rosa.flag("patient.interpreter"));
    assert_eq!(rosa.entries("candidates").len(), 1);
    assert_eq!(rosa.texts("meds").collect::<Vec<_>>(), ["Iron"]);
    let said = faults(&source);
    assert!(
        said[0]
            .1
            .contains("row 2, column `dob`: field `patient.birth_date`: not a date of the form `%m/%d/%Y`"),
        "{said:?}"
    );
    assert!(
        said[0].1.contains("row 2, column `sex`: field `patient.gender`: not one of the words"),
        "{said:?}"
    );
    assert!(said[1].1.contains("row 3: field `record.id`: the row has no id"), "{said:?}");
    assert_eq!(rows(&source)[0].id.as_deref(), Some("A1"));
}

#[test]
fn a_map_for_other_columns_is_refused_with_all_that_is_missing() {
    let map =
        Map::read("m.toml", "ignore = [\"rooom\"]\n[fields]\n\"patient.name.display\" = \"nmae\"\n").unwrap();
    let reading = Reading { map: Some(map), ..Reading::default() };
    let said = try_text("p.csv", b"name,room\nRosa,7\n", &reading).unwrap_err().to_string();
    assert!(said.contains("no column `rooom`") && said.contains("no column `nmae`"), "{said}");
    assert!(said.contains("did you mean `name`?") && said.contains("no column is the language"), "{said}");
}

#[test]
fn a_column_may_be_named_by_a_field() {
    let csv =
        "patient.name.display,patient.phone,candidates[2].name,candidates[1].name\nRosa,711,Dr. B,Dr. A\n";
    let found = checked(&of_text("p.csv", csv));
    let rosa = found[0].as_ref().unwrap();
    assert_eq!(rosa.text("patient.phone"), Some("711"));
    let names: Vec<_> =
        rosa.entries("candidates").iter().map(|entry| patient::text(&entry["name"])).collect();
    assert_eq!(names, [Some("Dr. A"), Some("Dr. B")]);
}

#[test]
fn a_file_without_a_header_shows_nothing_of_its_patient() {
    let text = "Rosa,Delgado,1951-03-14,F,es\nWalter,Kim,1949-08-30,M,en\n";
    let said = try_text("p.csv", text.as_bytes(), &Reading::default()).unwrap_err().to_string();
    assert!(said.contains("is the first line a header?"), "{said}");
    let columns = source::columns_of_file(file(text), "p.csv").unwrap();
    let suggested = map::suggest(&columns);
    for value in ["Rosa", "Delgado", "1951", "Walter"] {
        assert!(!said.contains(value) && !suggested.contains(value), "{value}");
    }
}

fn file(text: &str) -> File {
    let mut file = tempfile::tempfile().unwrap();
    file.write_all(text.as_bytes()).unwrap();
    file
}
