using Isnad.Training;

if (args is ["words", var raw, var output])
{
    CommonWords.Make(raw, output);
    return 0;
}

Console.Error.WriteLine("usage: Isnad.Training words FOLDER-WITH-JSONL.GZ models/words/common.txt");
return 2;
