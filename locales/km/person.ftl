## Asking for a person.

person-choice = តើអ្នកចង់ធ្វើអ្វី?
person-choice-leave = ទុកសារ
person-choice-topics = បន្តមើលការណែនាំ
person-kept = សាររបស់អ្នកត្រូវបានរក្សាទុក។ ពេលមានមនុស្សមក គាត់នឹងអាន ហើយសរសេរចម្លើយនៅទីនេះ។
